<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>kz::AboutDialog</name>
    <message>
        <source>About KZ Desk</source>
        <translation>KZ Desk туралы</translation>
    </message>
    <message>
        <source>KZ Desk</source>
        <translation>KZ Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1 нұсқасы</translation>
    </message>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Реселлер аккаунтындағы .kz атауларына арналған жұмыс орны.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>GNU General Public License 3-нұсқасы лицензиясындағы еркін бағдарлама. Ешқандай кепілдік берілмейді.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kz::AccountForm</name>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>What DEFAULT means.</source>
        <translation>DEFAULT не білдіреді.</translation>
    </message>
    <message>
        <source>&amp;Default renewal mode</source>
        <translation>Ә&amp;депкі ұзарту режимі</translation>
    </message>
    <message>
        <source>&amp;Names that follow it</source>
        <translation>Оған еретін &amp;атаулар</translation>
    </message>
    <message>
        <source>Number of names that &amp;will lapse</source>
        <translation>Жойылатын атаулар са&amp;ны</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Who is asked, and when you are warned.</source>
        <translation>Кімнен сұралады және сізге қашан ескертіледі.</translation>
    </message>
    <message>
        <source>&amp;Transfers out</source>
        <translation>&amp;Бізден көшіру</translation>
    </message>
    <message>
        <source>&amp;Warn by mail below this balance</source>
        <translation>Теңгерім осыдан төмен болса &amp;хат</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message numerus="yes">
        <source>Set the default of %n name(s)</source>
        <translation>
            <numerusform>%n атаудың режимін қою</numerusform>
            <numerusform>%n атаудың режимін қою</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the defaults of the account</source>
        <translation>Аккаунт баптауларын қою</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Бізден көшіру</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>Теңгерім ескертуі</translation>
    </message>
    <message>
        <source>Account defaults</source>
        <translation>Аккаунттың әдепкі баптаулары</translation>
    </message>
    <message>
        <source>Review: defaults of the account %1</source>
        <translation>Тексеру: %1 аккаунтының баптаулары</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>One command for each default that changes.</source>
        <translation>Өзгеретін әр баптауға бір команда.</translation>
    </message>
    <message>
        <source>The registrar notes it</source>
        <translation>Тіркеуші жазып алады</translation>
    </message>
    <message>
        <source>Names with a mode of their own keep it. All others follow at once, in all zones.</source>
        <translation>Өз режимі бар атаулар оны сақтайды. Қалғандары барлық аймақта бірден аккаунтқа ереді.</translation>
    </message>
    <message>
        <source>KZ Desk reads the account again</source>
        <translation>KZ Desk аккаунтты қайта оқиды</translation>
    </message>
    <message>
        <source>Only then does it show the new default.</source>
        <translation>Сонда ғана жаңа баптау көрінеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) follow the account and will lapse on their renewal dates. Once a name is gone it cannot be restored.</source>
        <translation>
            <numerusform>%n атау аккаунтқа ереді және ұзарту күні жойылады. Жойылған атау қайтпайды.</numerusform>
            <numerusform>%n атау аккаунтқа ереді және ұзарту күні жойылады. Жойылған атау қайтпайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more before %n name(s) leave: whoever has the auth code can take the name away at once.</source>
        <translation>
            <numerusform>%n атау кетер алдында ешкімнен сұралмайды: коды бар кез келген адам атауды бірден ала алады.</numerusform>
            <numerusform>%n атау кетер алдында ешкімнен сұралмайды: коды бар кез келген адам атауды бірден ала алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this does with a request is not stated by the registrar.</source>
        <translation>Бұл кезде сұраумен не болатынын тіркеуші айтпайды.</translation>
    </message>
    <message>
        <source>Type %1, the number of names that will lapse.</source>
        <translation>%1 деп теріңіз: жойылатын атаулар саны.</translation>
    </message>
    <message>
        <source>Nothing would change. Choose another default.</source>
        <translation>Ештеңе өзгермейді. Басқа мән таңдаңыз.</translation>
    </message>
    <message>
        <source>The account is not read yet.</source>
        <translation>Аккаунт әлі оқылған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;name(s) that follow it</source>
        <translation>
            <numerusform>Оған %n &amp;атау ереді</numerusform>
            <numerusform>Оған %n &amp;атау ереді</numerusform>
        </translation>
    </message>
    <message>
        <source>What “Account default” means for names without a mode of their own, in all zones.</source>
        <translation>Өз режимі жоқ атауларға «Аккаунттағыдай» не білдіреді, барлық аймақта.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n name(s) the mode is not read yet: they may follow it, too.</source>
        <translation>
            <numerusform>%n атаудың режимі әлі оқылған жоқ: олар да оған еруі мүмкін.</numerusform>
            <numerusform>%n атаудың режимі әлі оқылған жоқ: олар да оған еруі мүмкін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will lapse</source>
        <translation>
            <numerusform>%n атау жойылады</numerusform>
            <numerusform>%n атау жойылады</numerusform>
        </translation>
    </message>
    <message>
        <source>On the renewal date of each. Once a name is gone it cannot be restored.</source>
        <translation>Әрқайсысы өз ұзарту күнінде. Жойылған атау қайтпайды.</translation>
    </message>
</context>
<context>
    <name>kz::ActivityFacts</name>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Тіркеушінің өз сөздері</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Тапсырысты көрсету</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Event of the registrar</source>
        <translation>Тіркеуші оқиғасы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Ішкі класс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Оқиға нөмірі</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Жоспарды көрсету</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
</context>
<context>
    <name>kz::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 жазба</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Time not readable</source>
        <translation>Уақыты оқылмайды</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Кеше, %1</translation>
    </message>
    <message>
        <source>registrar</source>
        <comment>who did it, in a table</comment>
        <translation>тіркеуші</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Оқиға: %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <comment>answer to an order</comment>
        <translation>кезегін күтуде</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <comment>answer to an order</comment>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>answer to an order: by the registrar</comment>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>needs action</source>
        <comment>answer to an order</comment>
        <translation>әрекет керек</translation>
    </message>
    <message>
        <source>no answer, outcome unknown</source>
        <comment>answer to an order</comment>
        <translation>жауап жоқ, нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>answer to an order</comment>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>answer to an order</comment>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer to an order</comment>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>answer to an order</comment>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>not carried out</source>
        <comment>answer to an order</comment>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>answer to an order</comment>
        <translation>кері алынды</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n тапсырыс</numerusform>
            <numerusform>%n тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Note on order %1</source>
        <translation>%1 тапсырысына жазба</translation>
    </message>
</context>
<context>
    <name>kz::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Filter what happened</source>
        <translation>Оқиғаларды сүзу</translation>
    </message>
    <message>
        <source>Name, user, answer or code</source>
        <translation>Атау, пайдаланушы, жауап немесе код</translation>
    </message>
    <message>
        <source>Times here, %1</source>
        <comment>UTC+5</comment>
        <translation>Уақыт жергілікті, %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all (%1)</source>
        <translation>Таңдалған жолдарды немесе бәрін көшіреді (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ештеңе сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Сүзгі: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Әзірге ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Each order with its answers, each event of the registrar and each note stands here from now on.</source>
        <translation>Енді мұнда әр тапсырыс жауаптарымен, тіркеушінің әр оқиғасы және әр жазба тұрады.</translation>
    </message>
</context>
<context>
    <name>kz::AnswerModel</name>
    <message>
        <source>(no value)</source>
        <translation>(мән жоқ)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Қасиет</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
</context>
<context>
    <name>kz::AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>the answer as it came</comment>
        <translation>Сол күйінде</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Жауап келген күйінде</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>The answer holds nothing else</source>
        <translation>Жауапта басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>Its code and words stand above. Raw shows it as it came.</source>
        <translation>Коды мен сөздері жоғарыда. «Сол күйінде» оны келгендей көрсетеді.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>жауап үзілген</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>The registrar did not answer</source>
        <translation>Тіркеуші жауап бермеді</translation>
    </message>
    <message>
        <source>The answer will stand here</source>
        <translation>Жауап осында тұрады</translation>
    </message>
    <message>
        <source>What only reads is sent at once. What may change something goes through the review and becomes an order.</source>
        <translation>Тек оқитыны бірден жіберіледі. Бірдеңені өзгерте алатыны тексеруден өтіп, тапсырыс болады.</translation>
    </message>
</context>
<context>
    <name>kz::ApiError</name>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <comment>after an abuse lock</comment>
        <translation>
            <numerusform>Алдағы %n минут ештеңе жіберілмейді.</numerusform>
            <numerusform>Алдағы %n минут ештеңе жіберілмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar does not allow this computer&apos;s address. Add the external IPv4 address in the control panel, then sign in again.</source>
        <translation>Тіркеуші бұл компьютердің мекенжайына рұқсат бермейді. Басқару панелінде сыртқы IPv4 мекенжайын қосып, қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The registrar refused the sign-in. Check the system (LIVE or OT&amp;E), the account with its user, and the password; each system has its own.</source>
        <translation>Тіркеуші кіруден бас тартты. Жүйені (LIVE немесе OT&amp;E), аккаунт пен пайдаланушыны және құпиясөзді тексеріңіз: әр жүйенің құпиясөзі бөлек.</translation>
    </message>
    <message>
        <source>The registrar cannot be reached. Check the network and the address, then sign in again.</source>
        <translation>Тіркеушіге қосылу мүмкін емес. Желі мен мекенжайды тексеріп, қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The connection to the registrar is not safe, so the password was not sent. Check the address and the clock of this computer.</source>
        <translation>Тіркеушімен байланыс қауіпсіз емес, сондықтан құпиясөз жіберілген жоқ. Мекенжайды және осы компьютердің сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The sign-in was taken back.</source>
        <translation>Кіру тоқтатылды.</translation>
    </message>
    <message>
        <source>The registrar has locked the account for some minutes after too many requests or wrong passwords.</source>
        <translation>Тым көп сұрау немесе қате құпиясөз болғандықтан, тіркеуші аккаунтты бірнеше минутқа жапты.</translation>
    </message>
    <message>
        <source>The account has too many open sessions. Close another one, then sign in again.</source>
        <translation>Аккаунтта ашық сеанс тым көп. Біреуін жауып, қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The registrar refused the sign-in. Its answer says why.</source>
        <translation>Тіркеуші кіруден бас тартты. Себебі оның жауабында.</translation>
    </message>
    <message>
        <source>The registrar did not answer the sign-in in time. Sign in again.</source>
        <translation>Тіркеуші кіруге уақытында жауап бермеді. Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The registrar refused %1: the session has ended, your user lacks this right, or the auth code is wrong. Compare its answer, then try again.</source>
        <translation>Тіркеуші бас тартты: %1. Сеанс аяқталған, пайдаланушыда бұл құқық жоқ немесе авторизация коды қате. Оның жауабын қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>The registrar refused %1: your user lacks this right. Ask the owner of the account for it.</source>
        <translation>Тіркеуші бас тартты: %1. Пайдаланушыда бұл құқық жоқ. Оны аккаунт иесінен сұраңыз.</translation>
    </message>
    <message>
        <source>The registrar refused %1: this computer&apos;s address is not allowed. Add the external IPv4 address in the control panel, then try again.</source>
        <translation>Тіркеуші бас тартты: %1. Бұл компьютердің мекенжайына рұқсат жоқ. Басқару панелінде сыртқы IPv4 мекенжайын қосып, қайталаңыз.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was asked about %1. Sign in, then try again.</source>
        <translation>Ешкім кірмеген, сондықтан %1 туралы ештеңе сұралмады. Кіріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The registrar does not know the command for %1. Nothing was changed.</source>
        <translation>Тіркеуші %1 үшін бұл команданы білмейді. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The registrar does not take one of the fields sent for %1. Its answer names it. Leave it empty, then send again.</source>
        <translation>Тіркеуші %1 үшін жіберілген өрістердің бірін қабылдамайды. Ол жауабында аталған. Оны бос қалдырып, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The registrar asks for a field that is missing for %1. Its answer names it. Fill it in, then send again.</source>
        <translation>Тіркеушіге %1 үшін бір өріс жетіспейді. Ол жауабында аталған. Оны толтырып, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The registrar does not accept a value sent for %1. Its answer says which. Correct it, then send again.</source>
        <translation>Тіркеуші %1 үшін жіберілген мәнді қабылдамайды. Қайсысы екені жауабында айтылған. Түзетіп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The registrar does not know %1, or a contact or name server named with it. Check the names and handles, then send again.</source>
        <translation>Тіркеуші %1 атауын немесе онымен аталған контактіні не атау серверін білмейді. Атаулар мен идентификаторларды тексеріп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The account has not enough money for %1. Top it up, then send again.</source>
        <translation>Аккаунтта %1 үшін ақша жеткіліксіз. Толықтырып, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>%1 is not up for renewal. Nothing was changed.</source>
        <translation>%1 атауын ұзартатын уақыт келген жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The status of %1 does not allow this now. Read its status, then try again later.</source>
        <translation>%1 күйі қазір мұны жасауға жол бермейді. Күйін оқып, кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>%1 is already registered. Look it up in the list, or choose another name.</source>
        <translation>%1 бұрыннан тіркелген. Оны тізімнен табыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is already renewed, so it was not renewed twice. Read its paid-until date again.</source>
        <translation>%1 бұрын ұзартылған, сондықтан екінші рет ұзартылмады. Қай күнге дейін төленгенін қайта оқыңыз.</translation>
    </message>
    <message>
        <source>The term of %1 would pass the greatest that is allowed. Choose fewer years.</source>
        <translation>%1 мерзімі рұқсат етілген ең ұзақ мерзімнен асып кетеді. Жыл санын азайтыңыз.</translation>
    </message>
    <message>
        <source>The registrar refused %1. Its answer says why.</source>
        <translation>Тіркеуші бас тартты: %1. Себебі оның жауабында.</translation>
    </message>
    <message>
        <source>The answer about %1 did not come in time, or the connection broke. Nothing was changed. Ask again.</source>
        <translation>%1 туралы жауап уақытында келмеді немесе байланыс үзілді. Ештеңе өзгерген жоқ. Қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The registrar has locked the account for some minutes; %1 was not taken.</source>
        <translation>Тіркеуші аккаунтты бірнеше минутқа жапты; %1 қабылданбады.</translation>
    </message>
    <message>
        <source>The account has too many open sessions; %1 was not taken. Close another session, then try again.</source>
        <translation>Аккаунтта ашық сеанс тым көп; %1 қабылданбады. Басқа сеансты жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The registrar is busy; %1 was not taken. Try again in some minutes.</source>
        <translation>Тіркеуші бос емес; %1 қабылданбады. Бірнеше минуттан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>The registrar&apos;s answer about %1 lacks what it should hold. Ask again later; tell the registrar if it stays so.</source>
        <translation>Тіркеушінің %1 туралы жауабында болуға тиіс дерек жоқ. Кейінірек сұраңыз; өзгермесе, тіркеушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>What came back about %1 is no answer of the registrar. Ask again later, or check the address.</source>
        <translation>%1 туралы келген дерек тіркеушінің жауабы емес. Кейінірек сұраңыз немесе мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The registrar cannot be reached; nothing about %1 was sent. Check the network, then try again.</source>
        <translation>Тіркеушіге қосылу мүмкін емес; %1 туралы ештеңе жіберілмеді. Желіні тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The connection to the registrar is not safe; nothing about %1 was sent. Check the address and the clock of this computer.</source>
        <translation>Тіркеушімен байланыс қауіпсіз емес; %1 туралы ештеңе жіберілмеді. Мекенжайды және осы компьютердің сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>It is unknown whether the registrar took %1: the order may have left and no clear answer came. Do not send it again; it is being looked up.</source>
        <translation>Тіркеуші %1 тапсырысын қабылдады ма, белгісіз: ол кетіп қалуы мүмкін, ал анық жауап келмеді. Қайта жібермеңіз: тексеріліп жатыр.</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: жіберілмей тұрып кері алынды.</translation>
    </message>
    <message>
        <source>%1 was not sent, because the registrar refused the sign-in. Sign in, then send it.</source>
        <translation>%1: жіберілмеді, өйткені тіркеуші кіруден бас тартты. Кіріп, содан кейін жіберіңіз.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered the sign-in with HTTP %1: it is out of order. Sign in again in some minutes.</source>
        <translation>Тіркеуші сервері кіруге HTTP %1 деп жауап берді: ол істен шыққан. Бірнеше минуттан кейін қайта кіріңіз.</translation>
    </message>
    <message>
        <source>What answered the sign-in is not the registrar. Check the address, or sign in again later.</source>
        <translation>Кіруге тіркеуші емес жауап берді. Мекенжайды тексеріңіз немесе кейінірек кіріңіз.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered with HTTP %2 when asked about %1: it is out of order. Ask again in some minutes.</source>
        <translation>%1 туралы сұрағанда тіркеуші сервері HTTP %2 деп жауап берді: ол істен шыққан. Бірнеше минуттан кейін қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered the order for %1 with HTTP %2, so it is unknown whether it was taken. Do not send it again; it is being looked up.</source>
        <translation>Тіркеушінің сервері %1 тапсырысына HTTP %2 деп жауап берді, сондықтан оның қабылданғаны белгісіз. Қайта жібермеңіз: тексеріліп жатыр.</translation>
    </message>
    <message>
        <source>What came back to the order for %1 is no answer of the registrar, so it is unknown whether it was taken. Do not send it again; it is being looked up.</source>
        <translation>%1 тапсырысына келгені тіркеушінің жауабы емес, сондықтан оның қабылданғаны белгісіз. Қайта жібермеңіз: тексеріліп жатыр.</translation>
    </message>
    <message>
        <source>A transfer or a change of owner of %1 is pending. Wait for its end, then try again.</source>
        <translation>%1 көшірілуі немесе иесінің ауысуы әлі жүріп жатыр. Аяқталуын күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The registrar is busy. Sign in again: that goes out after a short break.</source>
        <translation>Тіркеуші бос емес. Қайта кіріңіз: сұрау қысқа үзілістен кейін кетеді.</translation>
    </message>
    <message>
        <source>What answered the sign-in sends more than the registrar ever does, so it was cut off. Check the address.</source>
        <translation>Кіруге жауап берген нәрсе тіркеуші ешқашан жібермейтін көлемде жібереді, сондықтан үзілді. Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>What came back about %1 is more than any answer of the registrar, so it was cut off and nothing of it was kept. Ask for less at once, or check the address.</source>
        <translation>%1 туралы келген нәрсе тіркеушінің кез келген жауабынан үлкен, сондықтан үзілді, одан ештеңе сақталмады. Бір жолы азырақ сұраңыз немесе мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>What came back to the order for %1 is more than any answer of the registrar and was cut off, so it is unknown whether the order was taken. Do not send it again; it is being looked up.</source>
        <translation>%1 тапсырысына келген нәрсе тіркеушінің кез келген жауабынан үлкен болып, үзілді, сондықтан оның қабылданғаны белгісіз. Қайта жібермеңіз: тексеріліп жатыр.</translation>
    </message>
</context>
<context>
    <name>kz::Application</name>
    <message>
        <source>The demo registrar found no free port on this computer.
</source>
        <translation>Демо тіркеуші бұл компьютерден бос порт таппады.
</translation>
    </message>
</context>
<context>
    <name>kz::AuthCodeDialog</name>
    <message>
        <source>Auth code</source>
        <translation>Көшіру коды</translation>
    </message>
    <message>
        <source>With this code the owner can take the name to another registrar. Give it to the owner alone.</source>
        <translation>Осы кодпен иесі атауды басқа тіркеушіге көшіре алады. Кодты тек иесіне беріңіз.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s)</source>
        <translation>
            <numerusform>%n секундқа көшіру</numerusform>
            <numerusform>%n секундқа көшіру</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard by itself.</source>
        <translation>Көшірілді. Алмасу буферінен өзі кетеді.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>The code cannot be read</source>
        <translation>Кодты оқу мүмкін емес</translation>
    </message>
    <message>
        <source>The registrar states no code</source>
        <translation>Тіркеуші код көрсетпейді</translation>
    </message>
    <message>
        <source>Ask its support for one: for .kz it may take a ticket.</source>
        <translation>Қолдау қызметінен сұраңыз: .kz үшін өтініш қажет болуы мүмкін.</translation>
    </message>
    <message>
        <source>It runs out %1.</source>
        <comment>a date</comment>
        <translation>%1 бітеді.</translation>
    </message>
</context>
<context>
    <name>kz::Batch</name>
    <message>
        <source>Running</source>
        <comment>state of a plan</comment>
        <translation>Орындалуда</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a plan</comment>
        <translation>Кідіртілді</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a plan</comment>
        <translation>Тоқтатылды</translation>
    </message>
</context>
<context>
    <name>kz::BatchFacts</name>
    <message>
        <source>Refused and unknown</source>
        <translation>Қабылданбаған және белгісіз</translation>
    </message>
    <message>
        <source>Orders of this plan</source>
        <translation>Осы жоспардағы тапсырыстар</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Құрылды</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жіберіліп жатыр</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Сізге</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>және тағы %n, кестеде</numerusform>
            <numerusform>және тағы %n, кестеде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BatchPage</name>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Result file…</source>
        <translation>Нәтиже файлы…</translation>
    </message>
    <message>
        <source>Names of this plan</source>
        <translation>Осы жоспардың атаулары</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>Жіберілген тапсырыстар</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Осыдан кейін тоқтату</translation>
    </message>
    <message>
        <source>What was not sent yet is withdrawn. What was sent stays as it is.</source>
        <translation>Әлі жіберілмегені қайтарып алынады. Жіберілгені сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге оралу</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Plan the rest…</source>
        <translation>Қалғандарының жоспары…</translation>
    </message>
    <message>
        <source>A new plan for the names that this one did not change.</source>
        <translation>Осы жоспар өзгертпеген атауларға жаңа жоспар.</translation>
    </message>
    <message>
        <source>Make a reverse plan…</source>
        <translation>Кері жоспар құру…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n name(s)</source>
        <comment>what is done: how many</comment>
        <translation>
            <numerusform>%1, %n атау</numerusform>
            <numerusform>%1, %n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1, %2</source>
        <comment>a time, a user</comment>
        <translation>%1 жоспары, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders sent, all orders</comment>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>орындалды: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>number of orders</comment>
        <translation>бас тартылды: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>number of orders</comment>
        <translation>белгісіз: %1</translation>
    </message>
    <message>
        <source>paused, nothing is sent</source>
        <translation>кідіртілді, ештеңе жіберілмейді</translation>
    </message>
    <message>
        <source>all sent, the registrar&apos;s list is read to see what is done</source>
        <translation>бәрі жіберілді, не орындалғаны тіркеуші тізімінен көрінеді</translation>
    </message>
    <message>
        <source>stopped, %1 withdrawn</source>
        <comment>number of orders</comment>
        <translation>тоқтатылды, қайтарып алынды: %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>It stays paused until somebody goes on, also after a restart.</source>
        <translation>Біреу жалғастырғанша, қайта іске қосқаннан кейін де кідіріп тұрады.</translation>
    </message>
    <message>
        <source>You may leave this page. The plan goes on and Pending shows it.</source>
        <translation>Бұл беттен кетуге болады. Жоспар жүре береді, ол күтудегілерден көрінеді.</translation>
    </message>
    <message>
        <source>Sets back the modes that this plan changed.</source>
        <translation>Осы жоспар өзгерткен режимдерді қайтарады.</translation>
    </message>
    <message>
        <source>Possible once the plan is over and the list was read.</source>
        <translation>Жоспар аяқталып, тізім оқылғаннан кейін мүмкін.</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 тапсырыс</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n тапсырыс</numerusform>
            <numerusform>%n тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done: how many orders</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kz::BatchProgress</name>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>шамамен %1 с</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>шамамен %1 мин</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>шамамен %1 сағ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders sent, all orders of a plan</comment>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>орындалды: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>number of orders</comment>
        <translation>бас тартылды: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>number of orders</comment>
        <translation>белгісіз: %1</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <comment>number of orders: staff must act</comment>
        <translation>сізде: %1</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <comment>number of orders</comment>
        <translation>кері алынды: %1</translation>
    </message>
</context>
<context>
    <name>kz::BatchTable</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
</context>
<context>
    <name>kz::Catalogue</name>
    <message>
        <source>&amp;Register a name…</source>
        <translation>Атауды &amp;тіркеу…</translation>
    </message>
    <message>
        <source>Renewal &amp;mode…</source>
        <translation>Ұзарту &amp;режимі…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>Ұ&amp;зарту…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Өз&amp;герту…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Жо&amp;ю…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Қал&amp;пына келтіру…</translation>
    </message>
    <message>
        <source>&amp;Change the contact…</source>
        <translation>Контактіні ө&amp;згерту…</translation>
    </message>
    <message>
        <source>C&amp;opy the contact…</source>
        <translation>Контактіні &amp;көшіру…</translation>
    </message>
    <message>
        <source>&amp;Delete unused contacts…</source>
        <translation>Қолданылмайтын контактілерді &amp;жою…</translation>
    </message>
    <message>
        <source>New name &amp;server…</source>
        <translation>Жаңа атау &amp;сервері…</translation>
    </message>
    <message>
        <source>Change &amp;addresses…</source>
        <translation>&amp;Мекенжайларын өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Delete name server…</source>
        <translation>Атау серверін &amp;жою…</translation>
    </message>
    <message>
        <source>&amp;Transfer a name in…</source>
        <translation>Атауды бізге &amp;көшіру…</translation>
    </message>
    <message>
        <source>Transfer m&amp;ode…</source>
        <translation>К&amp;өшіру режимі…</translation>
    </message>
    <message>
        <source>&amp;Deny transfer…</source>
        <translation>Көшіруден &amp;бас тарту…</translation>
    </message>
    <message>
        <source>&amp;Approve transfer out…</source>
        <translation>Бізден көшіруге &amp;рұқсат беру…</translation>
    </message>
    <message>
        <source>&amp;Withdraw transfer in…</source>
        <translation>Бізге көшіруді қайтарып &amp;алу…</translation>
    </message>
    <message>
        <source>Mark &amp;events as done…</source>
        <translation>&amp;Оқиғаларды дайын деп белгілеу…</translation>
    </message>
    <message>
        <source>&amp;Send a command…</source>
        <translation>Команда &amp;жіберу…</translation>
    </message>
    <message>
        <source>Change own&amp;er…</source>
        <translation>&amp;Иесін ауыстыру…</translation>
    </message>
    <message>
        <source>W&amp;ithdraw the change of owner…</source>
        <translation>Иесін ауыстыруды қайтарып &amp;алу…</translation>
    </message>
    <message>
        <source>&amp;Defaults…</source>
        <translation>Ә&amp;депкі баптаулар…</translation>
    </message>
    <message>
        <source>&amp;Restore a contact…</source>
        <translation>Контактіні қа&amp;лпына келтіру…</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>Жаңа к&amp;онтакт…</translation>
    </message>
</context>
<context>
    <name>kz::Chip</name>
    <message>
        <source>Delete removes this filter.</source>
        <translation>Delete пернесі бұл сүзгіні алып тастайды.</translation>
    </message>
</context>
<context>
    <name>kz::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
</context>
<context>
    <name>kz::CommandEdit</name>
    <message>
        <source>Names and values that fit</source>
        <translation>Сәйкес атаулар мен мәндер</translation>
    </message>
</context>
<context>
    <name>kz::CommandFacts</name>
    <message>
        <source>Parameters of the command</source>
        <translation>Команданың параметрлері</translation>
    </message>
    <message>
        <source>Sent from here</source>
        <translation>Осы жерден жіберілген</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 параметрлері</translation>
    </message>
    <message>
        <source>Once there is the name of a command, the registrar is asked what it takes.</source>
        <translation>Команданың атауы терілген соң, тіркеушіден не қабылдайтыны сұралады.</translation>
    </message>
    <message>
        <source>The registrar lists none.</source>
        <translation>Тіркеуші ешқайсысын атамайды.</translation>
    </message>
    <message>
        <source>As the registrar says now. Enter writes one into the command.</source>
        <translation>Тіркеуші қазір айтқандай. Enter параметрді командаға жазады.</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>a parameter</comment>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a parameter</comment>
        <translation>Міндетті емес</translation>
    </message>
    <message>
        <source>Nothing yet. Secrets are left out of this list.</source>
        <translation>Әзірге ештеңе жоқ. Құпиялар бұл тізімге кірмейді.</translation>
    </message>
    <message>
        <source>Enter writes one into the field again, without secrets.</source>
        <translation>Enter команданы өріске қайта жазады, құпияларсыз.</translation>
    </message>
</context>
<context>
    <name>kz::CommandForm</name>
    <message>
        <source>Co&amp;mmand, then one parameter a line: NAME=value</source>
        <translation>Ко&amp;манда, кейін әр жолда бір параметр: АТАУ=мән</translation>
    </message>
    <message>
        <source>The registrar requires %1.</source>
        <translation>Тіркеуші %1 талап етеді.</translation>
    </message>
    <message>
        <source>The registrar does not list %1 here.</source>
        <translation>Тіркеуші бұл командада %1 дегенді атамайды.</translation>
    </message>
    <message>
        <source>For %1 the registrar lists: %2.</source>
        <translation>%1 үшін тіркеуші атайды: %2.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>a command</comment>
        <translation>%1 жіберу</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Review: %1, as typed</source>
        <translation>Тексеру: %1, терілгендей</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>It is written to disk first and sent once.</source>
        <translation>Алдымен дискіге жазылады да, бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>The registrar answers</source>
        <translation>Тіркеуші жауап береді</translation>
    </message>
    <message>
        <source>Its words are shown as they come.</source>
        <translation>Оның сөздері сол күйінде көрсетіледі.</translation>
    </message>
    <message>
        <source>You look what became of it</source>
        <translation>Не болғанын өзіңіз қарайсыз</translation>
    </message>
    <message>
        <source>KZ Desk follows typed orders in the registrar&apos;s log only. When it is done, you close it.</source>
        <translation>Терілген тапсырыстарды KZ Desk тек тіркеушінің журналынан қадағалайды. Орындалғанда оны өзіңіз жабасыз.</translation>
    </message>
    <message>
        <source>With this renewal mode a name lapses on its renewal date, and a .kz name cannot be restored.</source>
        <translation>Мұндай ұзарту режимінде атау ұзарту күні жоғалады, ал .kz атауын қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>KZ Desk does not know what this command changes, and cannot take it back.</source>
        <translation>KZ Desk бұл команданың нені өзгертетінін білмейді және оны қайтара алмайды.</translation>
    </message>
    <message>
        <source>What a typed command costs is not known here.</source>
        <translation>Терілген команданың бағасы мұнда белгісіз.</translation>
    </message>
    <message>
        <source>Changes by hand may cost extra. The registrar states no price.</source>
        <translation>Қолмен өзгерту үшін ақы алынуы мүмкін. Тіркеуші бағасын көрсетпейді.</translation>
    </message>
</context>
<context>
    <name>kz::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Any command of the registrar, as it is typed</source>
        <translation>Тіркеушінің кез келген командасы, терілгендей</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Asking the registrar what it takes…</source>
        <translation>Тіркеушіден не қабылдайтыны сұралуда…</translation>
    </message>
    <message>
        <source>KZ Desk knows no command of this name. The registrar may.</source>
        <translation>KZ Desk мұндай атаулы команданы білмейді. Тіркеуші білуі мүмкін.</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a command that only reads</comment>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Тапсырысты шолу</translation>
    </message>
    <message>
        <source>Ctrl+Space offers names, Ctrl+Up what was sent before</source>
        <translation>Ctrl+Бос орын атауларды, Ctrl+Жоғары бұрын жіберілгенді ұсынады</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Түзету керек: %n</numerusform>
            <numerusform>Түзету керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Бұл терезе тек оқуға арналған. Ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Only reads: sent at once</source>
        <translation>Тек оқиды: бірден жіберіледі</translation>
    </message>
    <message>
        <source>May change something: the review comes first</source>
        <translation>Бірдеңені өзгертуі мүмкін: алдымен тексеру</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
</context>
<context>
    <name>kz::ContactChangeForm</name>
    <message>
        <source>Name</source>
        <comment>heading: domain name</comment>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>heading</comment>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>The handle is being read.</source>
        <translation>Идентификатор оқылып жатыр.</translation>
    </message>
    <message>
        <source>What the registrar shows now stands here in a moment.</source>
        <translation>Тіркеушінің қазір көрсететіні осында сәлден кейін шығады.</translation>
    </message>
    <message>
        <source>For other data at the registry, make a new handle.</source>
        <translation>Тізілімдегі дерек өзгеруі үшін жаңа идентификатор жасаңыз.</translation>
    </message>
    <message>
        <source>A change of %1 stays with the registrar. A new handle reaches the registry when the names get it: by modifying them, for the owner by a change of owner.</source>
        <translation>%1 өзгерісі тіркеушіде қалады. Жаңа идентификатор атауларға берілгенде тізілімге жетеді: атауды өзгерту арқылы, иесі үшін – иесін ауыстыру арқылы.</translation>
    </message>
    <message>
        <source>Copy into a new handle…</source>
        <translation>Жаңа идентификаторға көшіру…</translation>
    </message>
    <message>
        <source>The handle could not be read.</source>
        <translation>Идентификаторды оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>No name uses it.</source>
        <translation>Оны ешбір атау қолданбайды.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Контактіні өзгерту</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 атауын өзгерту</translation>
    </message>
    <message>
        <source>Change %1 · %2</source>
        <comment>a handle, its name</comment>
        <translation>%1 өзгерту · %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>The registrar changes the handle</source>
        <translation>Тіркеуші идентификаторды өзгертеді</translation>
    </message>
    <message>
        <source>At once, for every name that uses it.</source>
        <translation>Бірден, оны қолданатын әр атау үшін.</translation>
    </message>
    <message>
        <source>The registry of .kz is not told</source>
        <translation>.kz тізіліміне айтылмайды</translation>
    </message>
    <message>
        <source>It goes on showing the old data. The list of contacts then says that the handle differs.</source>
        <translation>Ол ескі деректі көрсете береді. Контактілер тізімі идентификатордың өзгеше екенін айтады.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>What the registrar shows now is not read yet.</source>
        <translation>Тіркеушінің қазір көрсететіні әлі оқылмаған.</translation>
    </message>
</context>
<context>
    <name>kz::ContactChoices</name>
    <message>
        <source>New contact…</source>
        <translation>Жаңа контакт…</translation>
    </message>
    <message>
        <source>New contact “%1”…</source>
        <translation>Жаңа контакт «%1»…</translation>
    </message>
</context>
<context>
    <name>kz::ContactDeleteForm</name>
    <message>
        <source>Han&amp;dles. Those that a name uses stay.</source>
        <translation>&amp;Идентификаторлар. Атау қолданатындары қалады.</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Жойылып кеткен</translation>
    </message>
    <message>
        <source>Stays: used by %1</source>
        <translation>Қалады: қолданатын – %1</translation>
    </message>
    <message>
        <source>Stays: the registrar says %1</source>
        <comment>LINKED</comment>
        <translation>Қалады: тіркеуші %1 дейді</translation>
    </message>
    <message>
        <source>Unused, as the registrar says now</source>
        <translation>Қолданылмайды, тіркеуші қазір солай дейді</translation>
    </message>
    <message>
        <source>Unused, as the list says</source>
        <translation>Қолданылмайды, тізім бойынша</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ол не болады</translation>
    </message>
    <message numerus="yes">
        <source>%n handles</source>
        <translation>
            <numerusform>%n идентификатор</numerusform>
            <numerusform>%n идентификатор</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 жою</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n handles</source>
        <translation>
            <numerusform>%n идентификаторды жою</numerusform>
            <numerusform>%n идентификаторды жою</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete unused contacts</source>
        <translation>Қолданылмайтын контактілерді жою</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>what becomes of a handle</comment>
        <translation>Жойылады</translation>
    </message>
    <message>
        <source>A deleted handle cannot be chosen any more. The registrar has a command that brings it back (RestoreContact); for how long is not stated by the registrar.</source>
        <translation>Жойылған идентификаторды енді таңдауға болмайды. Тіркеушіде оны қайтаратын команда бар (RestoreContact); оның мерзімін тіркеуші айтпайды.</translation>
    </message>
    <message>
        <source>Nothing is left to delete.</source>
        <translation>Жоятын ештеңе қалмады.</translation>
    </message>
</context>
<context>
    <name>kz::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Жаңа контакт</translation>
    </message>
</context>
<context>
    <name>kz::ContactFacts</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Hides the facts about the contact</source>
        <translation>Контакт туралы мәліметті жасырады</translation>
    </message>
    <message>
        <source>Copies the handle</source>
        <translation>Идентификаторды көшіреді</translation>
    </message>
    <message>
        <source>No contact is selected</source>
        <translation>Контакт таңдалмаған</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>a contact</comment>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>The registry shows other data.</source>
        <translation>Тізілім басқа дерек көрсетеді.</translation>
    </message>
    <message>
        <source>A change of the handle does not reach the registry of .kz. The registrar says: %1</source>
        <translation>Идентификатор өзгерісі .kz тізіліміне жетпейді. Тіркеуші айтады: %1</translation>
    </message>
    <message>
        <source>Goes %1, %2</source>
        <comment>a date; in 12 days</comment>
        <translation>%1 жойылады, %2</translation>
    </message>
    <message>
        <source>The registrar deletes a handle that no name has used for 120 days.</source>
        <translation>Тіркеуші 120 күн бойы ешбір атау қолданбаған идентификаторды жояды.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Қолданатын</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n name(s)</source>
        <translation>
            <numerusform>%n атау қолданады</numerusform>
            <numerusform>%n атау қолданады</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ешқандай атау</translation>
    </message>
    <message>
        <source>Shows the name</source>
        <translation>Атауды көрсетеді</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Тұлға</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Толықтығы тексерілген</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Registrar&apos;s word</source>
        <translation>Тіркеушінің сөзі</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Әлі салыстырылмаған</translation>
    </message>
    <message>
        <source>No difference stated</source>
        <translation>Айырма көрсетілмеген</translation>
    </message>
    <message>
        <source>Shows other data</source>
        <translation>Басқа дерек көрсетеді</translation>
    </message>
</context>
<context>
    <name>kz::ContactForm</name>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Latin letters, as in passport or charter.</source>
        <translation>Латын әріптерімен, паспорттағы немесе жарғыдағыдай.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Жеке тұлға</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Ұйым</translation>
    </message>
    <message>
        <source>Name of the or&amp;ganisation</source>
        <translation>Ұйым &amp;атауы</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>А&amp;ты</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Т&amp;егі</translation>
    </message>
    <message>
        <source>Patro&amp;nymic or middle name</source>
        <translation>&amp;Әкесінің аты немесе екінші аты</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Ата&amp;ғы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>&amp;Street and house</source>
        <translation>&amp;Көше мен үй</translation>
    </message>
    <message>
        <source>Street, line &amp;2</source>
        <translation>Көше, &amp;2-жол</translation>
    </message>
    <message>
        <source>Street, line &amp;3</source>
        <translation>Көше, &amp;3-жол</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Индекс</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Қала</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Өңір</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Е&amp;л</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>Телефон мен пошта</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Теле&amp;фон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Эл. &amp;пошта</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>Фак&amp;с</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>&amp;Make a new handle even if the registrar has one with the same data.</source>
        <translation>Тіркеушіде дәл осындай дерегі бар идентификатор болса да, жа&amp;ңасын жасау.</translation>
    </message>
    <message>
        <source>Make the contact</source>
        <translation>Контакт жасау</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>New handle</source>
        <translation>Жаңа идентификатор</translation>
    </message>
    <message>
        <source>Latin letters, as in the charter. The person who signs.</source>
        <translation>Латын әріптерімен, жарғыдағыдай. Қол қоятын адам.</translation>
    </message>
    <message>
        <source>Latin letters, as in the passport.</source>
        <translation>Латын әріптерімен, паспорттағыдай.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 алу</translation>
    </message>
    <message>
        <source>Na&amp;mes that use the handle</source>
        <translation>Идентификаторды қолданатын ата&amp;улар</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>%1 көшірмесі</translation>
    </message>
    <message>
        <source>What you change goes into the new handle, %1 stays as it is. The box at the end is ticked, because without it the registrar answers with %1 itself as long as the data are the same.</source>
        <translation>Өзгерістеріңіз жаңа идентификаторға түседі, %1 сол күйі қалады. Соңындағы белгі қойылған: онсыз дерек бірдей болса, тіркеуші %1 өзімен жауап береді.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Жаңа контакт</translation>
    </message>
</context>
<context>
    <name>kz::ContactModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Тұлға</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Қолданатын</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Толықтығы тексерілген</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 атау</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Unused, goes %1</source>
        <comment>a date</comment>
        <translation>Қолданылмайды, %1 дейін</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Әлі салыстырылмаған</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Өзгеше</translation>
    </message>
</context>
<context>
    <name>kz::ContactPicker</name>
    <message>
        <source>Contacts that fit</source>
        <translation>Сәйкес контактілер</translation>
    </message>
</context>
<context>
    <name>kz::ContactRestoreForm</name>
    <message>
        <source>Handle</source>
        <translation>Контакт коды</translation>
    </message>
    <message>
        <source>One that was deleted, as the registrar wrote it. Activity shows what this desk deleted.</source>
        <translation>Жойылған код, тіркеуші жазғандай. Осы жерден не жойылғаны «Журнал» бетінде.</translation>
    </message>
    <message>
        <source>Contact han&amp;dle</source>
        <translation>Контакт &amp;коды</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>a handle</comment>
        <translation>%1 қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore a contact</source>
        <translation>Контактіні қалпына келтіру</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>It is written to disk first and sent once.</source>
        <translation>Алдымен дискіге жазылады да, бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>The registrar brings the handle back</source>
        <translation>Тіркеуші контактіні қайтарады</translation>
    </message>
    <message>
        <source>For how long after a deletion it can is not stated by the registrar.</source>
        <translation>Жойылғаннан кейін қанша уақыт мүмкін екенін тіркеуші көрсетпейді.</translation>
    </message>
    <message>
        <source>KZ Desk reads the contacts again</source>
        <translation>KZ Desk контактілерді қайта оқиды</translation>
    </message>
    <message>
        <source>The handle can be chosen again. Unused for 120 days the registrar deletes it.</source>
        <translation>Контактіні қайта таңдауға болады. 120 күн қолданылмаса, тіркеуші оны жояды.</translation>
    </message>
</context>
<context>
    <name>kz::ContactUse</name>
    <message>
        <source>owner</source>
        <comment>role of a contact</comment>
        <translation>иесі</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>role of a contact</comment>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>tech</source>
        <comment>role of a contact</comment>
        <translation>тех.</translation>
    </message>
    <message>
        <source>billing</source>
        <comment>role of a contact</comment>
        <translation>төлем</translation>
    </message>
</context>
<context>
    <name>kz::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Контактілерді сүзу</translation>
    </message>
    <message>
        <source>Handle, name, mail, phone</source>
        <translation>Идентификатор, аты, пошта, телефон</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Жаңа контакт</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contacts</comment>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>contacts</comment>
        <translation>Қолданылмайтын</translation>
    </message>
    <message>
        <source>Other at the registry</source>
        <comment>contacts whose data differ there</comment>
        <translation>Тізілімде басқаша</translation>
    </message>
    <message>
        <source>Copy handles</source>
        <translation>Идентификаторларды көшіру</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Таңдалғаны: %n</numerusform>
            <numerusform>Таңдалғаны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 контакт</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%2 контактінің %1-і</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Әзірге контакт жоқ.</translation>
    </message>
    <message>
        <source>The contacts of the account stand here once the registrar&apos;s list has been read.</source>
        <translation>Тіркеушінің тізімі оқылғанда шоттың контактілері осында шығады.</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Тізімді оқу</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Ешбір контакт сай емес.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Сүзгі: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>No difference is known.</source>
        <translation>Айырма туралы дерек жоқ.</translation>
    </message>
    <message>
        <source>Contacts on screen are compared with the registry one after another while nothing else waits.</source>
        <translation>Экрандағы контактілер басқа іс күтпеген кезде бір-бірден тізіліммен салыстырылады.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>No contact is unused.</source>
        <translation>Қолданылмайтын контакт жоқ.</translation>
    </message>
    <message>
        <source>Each of them stands at some name.</source>
        <translation>Әрқайсысы бір атауда тұр.</translation>
    </message>
</context>
<context>
    <name>kz::Date</name>
    <message>
        <source>date not known</source>
        <translation>күні белгісіз</translation>
    </message>
</context>
<context>
    <name>kz::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Демо режим</translation>
    </message>
</context>
<context>
    <name>kz::DemoBar</name>
    <message>
        <source>As&amp;k for documents</source>
        <translation>&amp;Құжат сұрау</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>Demo registrar</source>
        <translation>Демо тіркеуші</translation>
    </message>
    <message>
        <source>+1 &amp;hour</source>
        <translation>+1 &amp;сағат</translation>
    </message>
    <message>
        <source>+1 da&amp;y</source>
        <translation>+1 кү&amp;н</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 күн</translation>
    </message>
    <message>
        <source>Order at the registrar</source>
        <translation>Тіркеушідегі тапсырыс</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>күтіп тұрғаны жоқ</translation>
    </message>
    <message>
        <source>&amp;Carry it out</source>
        <translation>&amp;Орындау</translation>
    </message>
    <message>
        <source>%1: registration</source>
        <translation>%1: тіркеу</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: өзгерту</translation>
    </message>
    <message>
        <source>%1: renewal</source>
        <translation>%1: ұзарту</translation>
    </message>
    <message>
        <source>%1: change of owner</source>
        <translation>%1: иесін ауыстыру</translation>
    </message>
    <message>
        <source>%1: transfer in</source>
        <translation>%1: бізге көшіру</translation>
    </message>
    <message>
        <source>%1: transfer out</source>
        <translation>%1: бізден көшіру</translation>
    </message>
    <message>
        <source>Other registrars</source>
        <translation>Басқа тіркеушілер</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 сұрау</translation>
    </message>
    <message>
        <source>Copy the code of %1</source>
        <translation>%1 кодын көшіру</translation>
    </message>
    <message>
        <source>&amp;Present owner: yes</source>
        <comment>confirms the trade</comment>
        <translation>&amp;Қазіргі иесі: иә</translation>
    </message>
    <message>
        <source>&amp;New owner: yes</source>
        <comment>confirms the trade</comment>
        <translation>&amp;Жаңа иесі: иә</translation>
    </message>
    <message>
        <source>Clock of the demo registrar</source>
        <translation>Демо тіркеушінің сағаты</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>at the demo registrar</comment>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>The present owner confirms the change at the registry</source>
        <translation>Қазіргі иесі ауыстыруды тізілімде растайды</translation>
    </message>
    <message>
        <source>The new owner confirms the change at the registry</source>
        <translation>Жаңа иесі ауыстыруды тізілімде растайды</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>time at its registrar</comment>
        <translation>Демо: %1</translation>
    </message>
</context>
<context>
    <name>kz::Desk</name>
    <message>
        <source>This window is read-only. Nothing was sent.</source>
        <translation>Бұл терезе тек оқуға арналған. Ештеңе жіберілген жоқ.</translation>
    </message>
</context>
<context>
    <name>kz::DeskBar</name>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent</source>
        <translation>Тек оқу: ештеңе жіберілмейді</translation>
    </message>
    <message>
        <source>Read the domain list again (F5)</source>
        <translation>Домендер тізімін қайта оқу (F5)</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс: %1</translation>
    </message>
    <message>
        <source>Balance not read yet</source>
        <translation>Баланс әлі оқылмаған</translation>
    </message>
    <message>
        <source>Queue empty</source>
        <translation>Кезек бос</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Тізім оқылып жатыр…</translation>
    </message>
    <message>
        <source>List not read yet</source>
        <translation>Тізім әлі оқылмаған</translation>
    </message>
    <message>
        <source>List read at %1</source>
        <translation>Тізім оқылды: %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <comment>number of requests</comment>
        <translation>Кезекте %1</translation>
    </message>
    <message>
        <source>clear in %1 s</source>
        <translation>тағы %1 с</translation>
    </message>
    <message>
        <source>Account locked by the registrar: nothing is sent for %1</source>
        <comment>minutes and seconds</comment>
        <translation>Тіркеуші аккаунтты жапты: %1 бойы ештеңе жіберілмейді</translation>
    </message>
    <message>
        <source>The registrar wants a break: nothing is sent for %1</source>
        <comment>minutes and seconds</comment>
        <translation>Тіркеуші үзіліс сұрайды: %1 бойы ештеңе жіберілмейді</translation>
    </message>
</context>
<context>
    <name>kz::Discarded</name>
    <message>
        <source>The draft was discarded.</source>
        <translation>Қаралама жойылды.</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>%1 қараламасы жойылды.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kz::DomainFacts</name>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Hides the facts about the name</source>
        <translation>Атау туралы мәліметті жасырады</translation>
    </message>
    <message>
        <source>Copies the ACE name</source>
        <translation>ACE атауын көшіріп алады</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n selected</source>
        <translation>
            <numerusform>Таңдалған %n атаудың 1-і</numerusform>
            <numerusform>Таңдалған %n атаудың 1-і</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>No name is selected</source>
        <translation>Атау таңдалмаған</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Ұзарту күні</translation>
    </message>
    <message>
        <source>Expiry (registry)</source>
        <translation>Бітеді (тізілім)</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Төлем мерзімі</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Set to the account&apos;s default, which is %1.</source>
        <translation>Аккаунттағыдай; қазір ол: %1.</translation>
    </message>
    <message>
        <source>Set to %1.</source>
        <comment>a renewal mode</comment>
        <translation>Қойылғаны: %1.</translation>
    </message>
    <message>
        <source>%1 Once it is gone it cannot be restored.</source>
        <comment>a sentence before</comment>
        <translation>%1 Жойылған атауды қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>Let it renew…</source>
        <translation>Ұзарту…</translation>
    </message>
    <message>
        <source>This window is read-only: nothing is sent.</source>
        <translation>Бұл терезе тек оқуға арналған: ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Status not read</source>
        <translation>Күйі оқылмаған</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Құлыпталған</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Құлыпталмаған</translation>
    </message>
    <message>
        <source>The transfer lock is on.</source>
        <translation>Көшіру құлпы қосулы.</translation>
    </message>
    <message>
        <source>The transfer lock is off.</source>
        <translation>Көшіру құлпы өшірулі.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Тізімде жоқ</translation>
    </message>
    <message>
        <source>Not seen in the registrar&apos;s list since %1.</source>
        <translation>Тіркеуші тізімінде соңғы рет көрінген күні: %1.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two roles of one contact</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Техникалық</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Қаржылық</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was ordered, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1, %2, %3</source>
        <comment>number, user, time</comment>
        <translation>Тапсырыс %1, %2, %3</translation>
    </message>
    <message>
        <source>Show the last order</source>
        <translation>Соңғы тапсырысты көрсету</translation>
    </message>
    <message>
        <source>Leaving for another registrar</source>
        <translation>Басқа тіркеушіге кету</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <translation>Көшіру режимі</translation>
    </message>
    <message>
        <source>Auth code…</source>
        <translation>Көшіру коды…</translation>
    </message>
    <message>
        <source>Where its site stands</source>
        <translation>Сайты қайда тұр</translation>
    </message>
    <message>
        <source>Lock comes back</source>
        <translation>Құлып қайта қойылады</translation>
    </message>
    <message>
        <source>Noted place</source>
        <translation>Жазбадағы орны</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a site</comment>
        <translation>Мақсаты</translation>
    </message>
</context>
<context>
    <name>kz::DomainModel</name>
    <message>
        <source>Unknown</source>
        <comment>pill: outcome of the order not known</comment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>pill: change of owner under way</comment>
        <translation>Ауысу</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>pill: transfer under way</comment>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>ACE name</source>
        <translation>ACE атауы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Effective mode</source>
        <translation>Қолданыстағы режим</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Ұзарту күні</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Қалған күн</translation>
    </message>
    <message>
        <source>Expiry (registry)</source>
        <translation>Бітеді (тізілім)</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Төлем мерзімі</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>On</source>
        <comment>transfer lock</comment>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>transfer lock</comment>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>The transfer lock is off.</source>
        <translation>Көшіру құлпы өшірулі.</translation>
    </message>
    <message>
        <source>Not seen in the registrar&apos;s list since %1.</source>
        <translation>Тіркеуші тізімінде соңғы рет көрінген күні: %1.</translation>
    </message>
    <message>
        <source>%1: %2. Order %3.</source>
        <comment>what was ordered; its state; its number</comment>
        <translation>%1: %2. Тапсырыс %3.</translation>
    </message>
    <message>
        <source>The registrar&apos;s transfer list says: %1</source>
        <translation>Тіркеушінің көшіру тізімінде: %1</translation>
    </message>
    <message>
        <source>No order is open for this name.</source>
        <translation>Бұл атау бойынша ашық тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>%1, transfer lock off</source>
        <translation>%1, көшіру құлпы өшірулі</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Lapses 3 Mar 2027, in 12 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was ordered, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no open order</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), the last one:</source>
        <translation>
            <numerusform>%n жазба, соңғысы:</numerusform>
            <numerusform>%n жазба, соңғысы:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; 2 notes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>about a name</comment>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DomainView</name>
    <message>
        <source>Domains</source>
        <translation>Домендер</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Атауларды сүзу</translation>
    </message>
    <message>
        <source>Name, owner, handle, server</source>
        <translation>Атау, иесі, идентификатор, сервер</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Сүзгі қосу</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Атауларды көшіру</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name of a view, number of its names</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Filter names (%1)</source>
        <translation>Атауларды сүзу (%1)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Switch the renewal mode (F2)</source>
        <translation>Ұзарту режимін ауыстыру (F2)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1: lets the name lapse…</source>
        <comment>a renewal mode</comment>
        <translation>%1: атау жойылады…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a renewal mode; a review follows</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>As people read them</source>
        <translation>Адам оқитын түрде</translation>
    </message>
    <message>
        <source>As ACE names</source>
        <translation>ACE түрінде</translation>
    </message>
    <message>
        <source>Rows with all shown columns</source>
        <translation>Көрсетілген барлық бағанымен жолдар</translation>
    </message>
    <message>
        <source>This window is read-only: nothing is sent.</source>
        <translation>Бұл терезе тек оқуға арналған: ештеңе жіберілмейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Таңдалғаны: %n</numerusform>
            <numerusform>Таңдалғаны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 атау</translation>
    </message>
    <message>
        <source>%1 names</source>
        <comment>a number</comment>
        <translation>%1 атау</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%2 атаудан %1</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Сүзгі: «%1».</translation>
    </message>
    <message>
        <source>Only “%1” is shown.</source>
        <comment>a view</comment>
        <translation>Тек «%1» көрсетілген.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No name fits.</source>
        <translation>Сәйкес атау жоқ.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Әзірге атау жоқ.</translation>
    </message>
    <message>
        <source>The registrar&apos;s list is being read now.</source>
        <translation>Тіркеушінің тізімі қазір оқылып жатыр.</translation>
    </message>
    <message>
        <source>The names of the account stand here once the registrar&apos;s list has been read.</source>
        <translation>Тіркеушінің тізімі оқылғаннан кейін аккаунттағы атаулар осында тұрады.</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Тізімді оқу</translation>
    </message>
    <message>
        <source>Lapsing in 30 days</source>
        <comment>view of names</comment>
        <translation>30 күнде жойылады</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <comment>view of names</comment>
        <translation>Сізді күтеді</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <comment>view of names: transfer lock off</comment>
        <translation>Құлыпталмаған</translation>
    </message>
    <message>
        <source>Cyrillic names</source>
        <comment>view of names</comment>
        <translation>Кирилл атаулар</translation>
    </message>
    <message>
        <source>Not in the last list</source>
        <comment>view of names</comment>
        <translation>Соңғы тізімде жоқ</translation>
    </message>
    <message>
        <source>All names</source>
        <comment>view of names</comment>
        <translation>Барлық атау</translation>
    </message>
    <message>
        <source>All %1 names selected</source>
        <comment>a number</comment>
        <translation>Барлық атау таңдалды: %1</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n name(s)</source>
        <comment>of the filter</comment>
        <translation>
            <numerusform>Барлық %n атауды таңдау</numerusform>
            <numerusform>Барлық %n атауды таңдау</numerusform>
        </translation>
    </message>
    <message>
        <source>All names that filter and view show (%1)</source>
        <translation>Сүзгі мен көрініс көрсеткен барлық атау (%1)</translation>
    </message>
    <message>
        <source>Owner changing</source>
        <comment>view of names</comment>
        <translation>Иесі ауысуда</translation>
    </message>
    <message>
        <source>With notes</source>
        <comment>view of names</comment>
        <translation>Жазбалары бар</translation>
    </message>
    <message>
        <source>Words may stand anywhere in what is known of a name; all of them are wanted.
OR between two words, - before one that is not wanted, brackets around a group.
In one column only: name: mode: effective: owner: ns: status:
And days&lt;=30, pending:yes, lock:off, note:yes.</source>
        <translation>Сөздер атау туралы белгілінің бәрінен ізделеді; бәрі де болуы керек.
Екі сөздің арасында OR, керек емесінің алдында -, топтың айналасында жақша.
Тек бір бағанда: name: mode: effective: owner: ns: status:
Сондай-ақ days&lt;=30, pending:yes, lock:off, note:yes.</translation>
    </message>
</context>
<context>
    <name>kz::DomainsPage</name>
    <message>
        <source>Add a note…</source>
        <translation>Жазба қосу…</translation>
    </message>
</context>
<context>
    <name>kz::DraftsPage</name>
    <message>
        <source>New draft</source>
        <translation>Жаңа қаралама</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Атаусыз</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n қаралама</numerusform>
            <numerusform>%n қаралама</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::Endpoint</name>
    <message>
        <source>This is not an address of a server.</source>
        <translation>Бұл сервер мекенжайы емес.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password.</source>
        <translation>Мекенжайда пайдаланушы аты мен құпиясөз болмауға тиіс.</translation>
    </message>
    <message>
        <source>The address must start with https.</source>
        <translation>Мекенжай https деп басталуға тиіс.</translation>
    </message>
    <message>
        <source>Without https only this computer itself may be asked.</source>
        <translation>https болмаса, тек осы компьютердің өзіне ғана сұрау жіберуге болады.</translation>
    </message>
</context>
<context>
    <name>kz::EventDoneForm</name>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Оқиғалар</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what an event tells of</comment>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>Mark events as done</source>
        <translation>Оқиғаларды дайын деп белгілеу</translation>
    </message>
    <message>
        <source>Mark it as done</source>
        <translation>Дайын деп белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n events as done</source>
        <translation>
            <numerusform>%n оқиғаны белгілеу</numerusform>
            <numerusform>%n оқиғаны белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>an act</comment>
        <translation>Тексеру: %1</translation>
    </message>
    <message>
        <source>No command brings an event back from history. It can be read there.</source>
        <translation>Оқиғаны мұрағаттан қайтаратын бұйрық жоқ. Оны сонда оқуға болады.</translation>
    </message>
</context>
<context>
    <name>kz::EventWords</name>
    <message>
        <source>Registration</source>
        <comment>what an event is about</comment>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what an event is about</comment>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>what an event is about</comment>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <comment>what an event is about</comment>
        <translation>Иесін ауыстыру</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <comment>what an event is about</comment>
        <translation>Бізден көшіру</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <comment>what an event is about</comment>
        <translation>Бізге көшіру</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>what an event is about</comment>
        <translation>Жою</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>what an event is about</comment>
        <translation>Жаңа контакт</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <comment>what an event is about</comment>
        <translation>Контакт өзгерді</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <comment>what an event is about</comment>
        <translation>Контакт жойылды</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <comment>what an event is about</comment>
        <translation>%1: орындалуда</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what an event is about</comment>
        <translation>%1: орындалды</translation>
    </message>
    <message>
        <source>%1: the registrar asks</source>
        <comment>what an event is about</comment>
        <translation>%1: тіркеуші сұрайды</translation>
    </message>
    <message>
        <source>%1: not carried out</source>
        <comment>what an event is about</comment>
        <translation>%1: орындалмады</translation>
    </message>
    <message>
        <source>%1: something else</source>
        <comment>what an event is about</comment>
        <translation>%1: басқа</translation>
    </message>
    <message>
        <source>Another registrar asks for the name. Pending shows by when it has to be answered, if that is stated.</source>
        <translation>Атауды басқа тіркеуші сұрайды. Қашанға дейін жауап беру керегі, хабарланған болса, «Күтудегілер» бетінде көрсетілген.</translation>
    </message>
    <message>
        <source>The name has left this account with its renewal.</source>
        <translation>Атау ұзартуымен бірге осы аккаунттан кетті.</translation>
    </message>
    <message>
        <source>The name stays in this account.</source>
        <translation>Атау осы аккаунтта қалады.</translation>
    </message>
    <message>
        <source>The present and the future holder both have to confirm at the registry.</source>
        <translation>Қазіргі және болашақ иесі екеуі де тізілімде растауы керек.</translation>
    </message>
    <message>
        <source>The name is about to be deleted. For .kz nothing brings it back.</source>
        <translation>Атау жойылғалы тұр. .kz аймағында оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The registrar has it and works on it. Nothing is asked of you.</source>
        <translation>Тіркеуші қабылдап, жұмыс істеп жатыр. Сізден ештеңе талап етілмейді.</translation>
    </message>
    <message>
        <source>The registrar says that it is registered. The list shows it once it was read.</source>
        <translation>Тіркеуші атаудың тіркелгенін хабарлайды. Тізім оқылған соң көрсетеді.</translation>
    </message>
    <message>
        <source>The name is renewed. The list shows until when once it was read.</source>
        <translation>Атау ұзартылды. Қай күнге дейін екенін тізім оқылған соң көрсетеді.</translation>
    </message>
    <message>
        <source>The name has its new owner. Compare the owner in the list.</source>
        <translation>Атаудың жаңа иесі бар. Иесін тізімнен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The name has come into this account. A transfer changes no owner.</source>
        <translation>Атау осы аккаунтқа келді. Көшіру иесін өзгертпейді.</translation>
    </message>
    <message>
        <source>The name is gone. For .kz nothing brings it back.</source>
        <translation>Атау жоқ. .kz аймағында оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>It is done, the registrar says.</source>
        <translation>Орындалды, дейді тіркеуші.</translation>
    </message>
    <message>
        <source>The name was not renewed. Look at the balance and at the day on which it lapses.</source>
        <translation>Атау ұзартылмады. Теңгерімге және оның жоғалатын күніне қараңыз.</translation>
    </message>
    <message>
        <source>The name keeps its owner. The registrar&apos;s own words may say why.</source>
        <translation>Иесі өзгермеді. Себебі тіркеушінің өз сөзінде айтылуы мүмкін.</translation>
    </message>
    <message>
        <source>The name did not come. The registrar&apos;s own words may say why.</source>
        <translation>Атау келмеді. Себебі тіркеушінің өз сөзінде айтылуы мүмкін.</translation>
    </message>
    <message>
        <source>Nothing has changed. The registrar&apos;s own words may say why.</source>
        <translation>Ештеңе өзгермеді. Себебі тіркеушінің өз сөзінде айтылуы мүмкін.</translation>
    </message>
    <message>
        <source>People at the registrar want something before they go on. What it is stands in their own words.</source>
        <translation>Жалғастыру үшін тіркеуші қызметкерлеріне бірдеңе керек. Не керегі олардың өз сөзінде айтылған.</translation>
    </message>
    <message>
        <source>KZ Desk does not know this event. What it means stands in the registrar&apos;s own words.</source>
        <translation>KZ Desk мұндай оқиғаны білмейді. Мағынасы тіркеушінің өз сөзінде айтылған.</translation>
    </message>
    <message>
        <source>The change of owner was withdrawn and is over. The name keeps its owner.</source>
        <translation>Ие ауыстыру кері алынды және аяқталды. Атаудың иесі сол күйінде қалады.</translation>
    </message>
    <message>
        <source>It was withdrawn and is over. Nothing has changed.</source>
        <translation>Кері алынды және аяқталды. Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>kz::ForecastModel</name>
    <message>
        <source>Covered</source>
        <comment>by the balance</comment>
        <translation>Жетеді</translation>
    </message>
    <message>
        <source>Lost: not covered</source>
        <translation>Жоғалады: жетпейді</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Left then</source>
        <comment>of the balance</comment>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Suffices</source>
        <comment>heading: whether the balance does</comment>
        <translation>Жете ме</translation>
    </message>
</context>
<context>
    <name>kz::ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Coming renewals</source>
        <translation>Алдағы ұзартулар</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>алдағы %n күн</numerusform>
            <numerusform>алдағы %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>an amount</comment>
        <translation>барлығы %1</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>баланс %1</translation>
    </message>
    <message>
        <source>The forecast could not be read.</source>
        <translation>Болжам оқылмады.</translation>
    </message>
    <message numerus="yes">
        <source>The balance does not cover %n name(s): the first is lost on %1.</source>
        <translation>
            <numerusform>Баланс %n атауға жетпейді: біріншісі жоғалатын күн – %1.</numerusform>
            <numerusform>Баланс %n атауға жетпейді: біріншісі жоғалатын күн – %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are missing. A name that the balance does not cover on its renewal date expires at once and cannot be restored. Money paid in before that day saves it.</source>
        <comment>an amount</comment>
        <translation>%1 жетпейді. Ұзарту күні ақшасы жетпеген атаудың мерзімі бірден бітеді, оны қайтару мүмкін емес. Осы күнге дейін салынған ақша оны сақтап қалады.</translation>
    </message>
    <message numerus="yes">
        <source>For %n name(s) the registrar states no price.</source>
        <translation>
            <numerusform>%n атау үшін тіркеуші бағаны көрсетпеген.</numerusform>
            <numerusform>%n атау үшін тіркеуші бағаны көрсетпеген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the balance covers them is not known.</source>
        <translation>Оларға баланс жете ме, белгісіз.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Әлі оқылмаған.</translation>
    </message>
    <message>
        <source>The registrar is being asked what will renew.</source>
        <translation>Тіркеушіден не ұзартылатыны сұралып жатыр.</translation>
    </message>
    <message>
        <source>What will renew stands here once the registrar was asked.</source>
        <translation>Тіркеуші жауап бергенде ұзартулар тізімі осында тұрады.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ештеңе оқылмады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message numerus="yes">
        <source>Nothing renews in the next %n days.</source>
        <translation>
            <numerusform>Алдағы %n күнде ештеңе ұзартылмайды.</numerusform>
            <numerusform>Алдағы %n күнде ештеңе ұзартылмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that lapse are not charged: they stand under “Lapsing in 30 days”.</source>
        <translation>Жойылатын атаулар үшін ақша алынбайды: олар «30 күнде жойылады» тізімінде.</translation>
    </message>
</context>
<context>
    <name>kz::Form</name>
    <message>
        <source>Review: %1</source>
        <translation>Шолу: %1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>«%1» деп жазу</translation>
    </message>
    <message>
        <source>Lapses on the renewal date</source>
        <translation>Ұзарту күні жойылады</translation>
    </message>
</context>
<context>
    <name>kz::HolderCard</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>None is stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>kz::HostAnswer</name>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Сұралуда…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауап береді</translation>
    </message>
    <message>
        <source>Does not serve the name</source>
        <translation>Атауға қызмет етпейді</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Мекенжайы жоқ</translation>
    </message>
    <message>
        <source>Did not answer in %1 s</source>
        <translation>%1 с ішінде жауап бермеді</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Сұрау мүмкін болмады</translation>
    </message>
    <message>
        <source>%1 answers for %2.</source>
        <translation>%1 сервері %2 үшін жауап береді.</translation>
    </message>
    <message>
        <source>%1 does not serve %2: it refuses, or knows nothing of it.</source>
        <translation>%1 сервері %2 атауына қызмет етпейді: бас тартады не ол туралы білмейді.</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS.</source>
        <translation>%1 серверінің DNS-те мекенжайы жоқ.</translation>
    </message>
    <message>
        <source>%1 did not answer in %2 s.</source>
        <translation>%1 сервері %2 с ішінде жауап бермеді.</translation>
    </message>
    <message>
        <source>%1 could not be asked from this computer.</source>
        <translation>%1 серверін осы компьютерден сұрау мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>kz::HostFactsPanel</name>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Hides the facts about the server</source>
        <translation>Сервер туралы деректерді жасырады</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Атау сервері</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>%1 is not in the list of names</source>
        <translation>%1 атаулар тізімінде жоқ</translation>
    </message>
    <message>
        <source>If the name has left the account, the server may go with it.</source>
        <translation>Атау аккаунттан кеткен болса, сервер де онымен бірге кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>The registrar says</source>
        <translation>Тіркеушінің дерегі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілген</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Қолданатын</translation>
    </message>
    <message>
        <source>No name of the account</source>
        <translation>Аккаунттың бірде-бір атауы емес</translation>
    </message>
    <message>
        <source>Shows the name in the list</source>
        <translation>Атауды тізімде көрсетеді</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n names</source>
        <translation>
            <numerusform>Барлық %n атауды көрсету</numerusform>
            <numerusform>Барлық %n атауды көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers of %n name(s) are not read yet.</source>
        <translation>
            <numerusform>%n атаудың серверлері әлі оқылмаған.</numerusform>
            <numerusform>%n атаудың серверлері әлі оқылмаған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Жауап бере ме?</translation>
    </message>
    <message>
        <source>Do they answer?</source>
        <translation>Жауап бере ме?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Қазір сұрау</translation>
    </message>
    <message>
        <source>Set of name servers</source>
        <translation>Атау серверлерінің жиыны</translation>
    </message>
    <message>
        <source>Servers, in this order</source>
        <translation>Серверлер, осы ретпен</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
</context>
<context>
    <name>kz::HostModel</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>addresses</comment>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>uses this server</comment>
        <translation>Ешқандай атау</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>use this server</comment>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Inside the name</source>
        <translation>Атаудың ішінде</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Қолданатын</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a name server, when asked</comment>
        <translation>Жауап</translation>
    </message>
</context>
<context>
    <name>kz::HostView</name>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Серверлерді сүзу</translation>
    </message>
    <message>
        <source>Host, name, address</source>
        <translation>Хост, атау, мекенжай</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Жаңа сервер</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңа жиын</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверлер</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Жиындар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sets of name servers</source>
        <translation>Атау серверлерінің жиындары</translation>
    </message>
    <message>
        <source>The servers could not be read.</source>
        <translation>Серверлерді оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>To start forms from; kept on this computer</source>
        <translation>Пішіндерге арналған дайындамалар; осы компьютерде сақталады</translation>
    </message>
    <message>
        <source>Server objects of the account: hosts inside its names, with addresses</source>
        <translation>Аккаунт серверлері: атауларының ішіндегі хосттар, мекенжайларымен</translation>
    </message>
    <message>
        <source>There is no set yet.</source>
        <translation>Жиын әзірге жоқ.</translation>
    </message>
    <message>
        <source>Two to thirteen name servers under a name of your own. Every form that asks for name servers offers them.</source>
        <translation>Өз атауыңыз берілген екіден он үшке дейінгі атау сервері. Атау серверлерін сұрайтын әр пішін оларды ұсынады.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Әлі оқылмаған.</translation>
    </message>
    <message>
        <source>The registrar is being asked for the servers.</source>
        <translation>Тіркеушіден серверлер сұралуда.</translation>
    </message>
    <message>
        <source>No server fits.</source>
        <translation>Сәйкес сервер жоқ.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Сүзгі: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ештеңе оқылмады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>The account has no server of its own.</source>
        <translation>Аккаунттың өз сервері жоқ.</translation>
    </message>
    <message>
        <source>Only hosts inside names of the account need one. Other hosts can be given to names as they are.</source>
        <translation>Ол тек аккаунт атауларының ішіндегі хосттарға керек. Басқа хосттарды атауларға сол күйінде беруге болады.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number</comment>
        <translation>Таңдалды: %1</translation>
    </message>
</context>
<context>
    <name>kz::Hosting</name>
    <message>
        <source>it is no IP address</source>
        <translation>бұл IP мекенжайы емес</translation>
    </message>
    <message>
        <source>owner data</source>
        <translation>иесінің деректері</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>зиянды код</translation>
    </message>
    <message>
        <source>security incident</source>
        <translation>қауіпсіздік оқиғасы</translation>
    </message>
</context>
<context>
    <name>kz::HostingAnswer</name>
    <message>
        <source>Not asked</source>
        <translation>Сұралмады</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Сұралуда…</translation>
    </message>
    <message>
        <source>Neither the name nor www. below it has an address in the DNS.</source>
        <translation>Атаудың да, оның www. хостының да DNS-те мекенжайы жоқ.</translation>
    </message>
    <message>
        <source>The DNS could not be asked from this computer.</source>
        <translation>Бұл компьютерден DNS-тен сұрау мүмкін болмады.</translation>
    </message>
    <message>
        <source>In Kazakhstan by the list of %1.</source>
        <translation>Қазақстанда, %1 тізімі бойынша.</translation>
    </message>
    <message>
        <source>%1: no certificate at port 443.</source>
        <translation>%1: 443-портта сертификат жоқ.</translation>
    </message>
    <message>
        <source>%1: certificate of %2, run out on %3.</source>
        <translation>%1: сертификатты %2 берген, мерзімі %3 өтіп кеткен.</translation>
    </message>
    <message>
        <source>%1: certificate of %2, valid until %3.</source>
        <translation>%1: сертификатты %2 берген, %3 дейін жарамды.</translation>
    </message>
    <message>
        <source>%1 It was issued for another host.</source>
        <comment>a sentence before</comment>
        <translation>%1 Ол басқа хост үшін берілген.</translation>
    </message>
    <message>
        <source>%1: port 443 showed no certificate to this computer. Whether it has one is not known.</source>
        <translation>%1: 443-порт бұл компьютерге сертификат көрсетпеді. Оның бар-жоғы белгісіз.</translation>
    </message>
</context>
<context>
    <name>kz::HostingFacts</name>
    <message>
        <source>Ask the DNS and the site</source>
        <translation>DNS пен сайттан сұрау</translation>
    </message>
    <message>
        <source>Asks the DNS for addresses, and port 443 of each for a certificate. No page is fetched.</source>
        <translation>DNS-тен мекенжайларды, ал олардың әрқайсысының 443-портынан сертификатты сұрайды. Беттер жүктелмейді.</translation>
    </message>
</context>
<context>
    <name>kz::InboxFacts</name>
    <message>
        <source>Show the order</source>
        <translation>Тапсырысты көрсету</translation>
    </message>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Тіркеушінің өз сөздері</translation>
    </message>
    <message>
        <source>Done moves an event to the registrar&apos;s history, for everybody who uses the account: colleagues and other programs are not told of it any more.</source>
        <translation>«Дайын» оқиғаны аккаунтты пайдаланатындардың бәрі үшін тіркеушінің мұрағатына көшіреді: әріптестер мен басқа бағдарламалар ол туралы енді білмейді.</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Контактіні көрсету</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Атауды көрсету</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Event of the registrar</source>
        <translation>Тіркеуші оқиғасы</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Found by name, kind and time: the registrar does not state it</source>
        <translation>Атауы, түрі және уақыты бойынша табылды: тіркеуші мұны хабарламайды</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>By somebody else who uses the account</source>
        <translation>Аккаунтты пайдаланатын басқа біреу</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Ішкі класс</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Оқиға нөмірі</translation>
    </message>
    <message>
        <source>Its own words could not be read.</source>
        <translation>Мәтінін оқу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>kz::InboxModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell, its second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: the name that an event tells of</comment>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Asks for something</source>
        <translation>Жауап керек</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалықтар</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 оқиға</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <comment>state of an event</comment>
        <translation>Басқа жерде дайын</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an event</comment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of an event</comment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what an event tells of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kz::InboxPage</name>
    <message>
        <source>Moves the events to the registrar&apos;s history, for everybody who uses the account (Delete)</source>
        <translation>Оқиғаларды аккаунтты пайдаланатындардың бәрі үшін тіркеушінің мұрағатына көшіреді (Delete)</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Оқылды деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Жаңа деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Дайын деп белгілеу…</translation>
    </message>
</context>
<context>
    <name>kz::InboxView</name>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Оқиғаларды іріктеу</translation>
    </message>
    <message>
        <source>Name, words or order</source>
        <translation>Атау, сөз, тапсырыс</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Қай оқиғалар</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>events that are not done</comment>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events that nobody has read</comment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>events in history</comment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Events of the registrar</source>
        <translation>Тіркеушінің оқиғалары</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Жолдарды көшіру</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for something</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n жауап күтеді</numerusform>
            <numerusform>%n жауап күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message>
        <source>What the registrar tells the account</source>
        <translation>Тіркеушінің аккаунтқа хабарлары</translation>
    </message>
    <message>
        <source>No event fits.</source>
        <translation>Сәйкес оқиға жоқ.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Сүзгі: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Бәрі оқылды.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Әзірге ештеңе белгіленбеген.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are open.</source>
        <translation>
            <numerusform>%n оқиға ашық.</numerusform>
            <numerusform>%n оқиға ашық.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show open ones</source>
        <translation>Ашықтарын көрсету</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ашық тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>Events stand here that the registrar tells the account: orders under way, done, refused, and what people there ask for. They are read every minute.</source>
        <translation>Мұнда тіркеуші хабарлаған оқиғалар тұрады: орындалып жатқан, орындалған, қабылданбаған тапсырыстар және қызметкерлерінің сұрағандары. Олар минут сайын оқылады.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number</comment>
        <translation>Таңдалды: %1</translation>
    </message>
</context>
<context>
    <name>kz::IpAddress</name>
    <message>
        <source>public</source>
        <translation>жалпыға қолжетімді</translation>
    </message>
    <message>
        <source>begins with 0</source>
        <translation>0-ден басталады</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>жеке желі</translation>
    </message>
    <message>
        <source>shared inside a provider</source>
        <translation>провайдер ішінде ортақ</translation>
    </message>
    <message>
        <source>the machine itself</source>
        <translation>компьютердің өзі</translation>
    </message>
    <message>
        <source>local link only</source>
        <translation>тек жергілікті желі буыны</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>топтық тарату</translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation>тек мысалдар үшін</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>резервке қойылған</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>мүлде мекенжай емес</translation>
    </message>
    <message>
        <source>IPv4 written as IPv6</source>
        <translation>IPv6 түрінде жазылған IPv4</translation>
    </message>
</context>
<context>
    <name>kz::Ledger</name>
    <message>
        <source>The same order is open: %1, %2 for %3, state “%4”. Nothing new was sent. Wait until it is settled, or withdraw it.</source>
        <translation>Дәл осындай тапсырыс ашық: %1, %2, %3, күйі «%4». Жаңа ештеңе жіберілген жоқ. Нәтижесін күтіңіз немесе оны кері алыңыз.</translation>
    </message>
    <message>
        <source>Order %1, %2 for %3, has meanwhile reached the state “%4”. Nothing was changed. Look at it again.</source>
        <translation>%1 тапсырысы (%2, %3) осы арада «%4» күйіне өтті. Ештеңе өзгерген жоқ. Оны қайта қараңыз.</translation>
    </message>
    <message>
        <source>The ledger was not opened.</source>
        <translation>Журнал ашылмаған.</translation>
    </message>
    <message>
        <source>The list of names cannot be kept in %1: %2.</source>
        <translation>Атаулар тізімін %1 ішінде сақтау мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>The kept list of names %1 cannot be read: %2.</source>
        <translation>Сақталған %1 атаулар тізімін оқу мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>The file %1 is no list of names that KZ Desk kept. It was left as it is.</source>
        <translation>%1 файлы – KZ Desk сақтаған атаулар тізімі емес. Ол сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>The kept list of names %1 was written by another version of KZ Desk. It was left as it is.</source>
        <translation>Сақталған %1 атаулар тізімін KZ Desk-тің басқа нұсқасы жазған. Ол сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>The kept list of names %1 is damaged. It was left as it is.</source>
        <translation>Сақталған %1 атаулар тізімі бүлінген. Ол сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>An order has a state that KZ Desk does not know.</source>
        <translation>Тапсырыстың күйі KZ Desk-ке белгісіз.</translation>
    </message>
    <message>
        <source>This order is not in the ledger.</source>
        <translation>Бұл тапсырыс журналда жоқ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or kept private: %2.</source>
        <translation>%1 файлын жасау немесе бөгде көзден жабу мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was left as it is: keep a copy of it, then put back a sound one.</source>
        <translation>%1 файлы бүлінген (%2). Ол сол күйінде қалдырылды: көшірмесін сақтап, орнына жарамдысын қойыңыз.</translation>
    </message>
    <message>
        <source>The file %1 holds something other than orders. It was left as it is.</source>
        <translation>%1 файлында тапсырыстар емес, басқа нәрсе бар. Ол сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer KZ Desk (version %2 of its form, this program knows %3). It was left as it is: start the newer program.</source>
        <translation>%1 файлын KZ Desk-тің жаңарақ нұсқасы жазған (пішімінің нұсқасы %2, бұл бағдарлама %3 біледі). Ол сол күйінде қалдырылды: жаңарақ бағдарламаны іске қосыңыз.</translation>
    </message>
    <message>
        <source>Another KZ Desk is just opening the file %1. Try again.</source>
        <translation>%1 файлын қазір басқа KZ Desk ашып жатыр. Қайталаңыз.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>%1 қалтасына ештеңе жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 қалтасын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>KZ Desk ended before the answer came.</source>
        <translation>Жауап келгенше KZ Desk жабылып қалды.</translation>
    </message>
    <message>
        <source>A plan has a state that KZ Desk does not know.</source>
        <translation>Жоспардың күйі KZ Desk-ке белгісіз.</translation>
    </message>
    <message>
        <source>This plan is not in the ledger.</source>
        <translation>Бұл жоспар журналда жоқ.</translation>
    </message>
    <message>
        <source>The plan was stopped before its turn came.</source>
        <translation>Кезегі келгенше жоспар тоқтатылды.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or change that one.</source>
        <translation>«%1» бар. Басқа атау таңдаңыз не соны өзгертіңіз.</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so nothing is kept and nothing is sent. %1</source>
        <translation>Журнал жазылмайды, сондықтан ештеңе сақталмайды және жіберілмейді. %1</translation>
    </message>
    <message>
        <source>the log beside it belongs to another file</source>
        <translation>жанындағы хаттама басқа файлдікі</translation>
    </message>
    <message>
        <source>A copy from before an update of KZ Desk is %1.</source>
        <translation>KZ Desk жаңартылғанға дейінгі көшірме: %1.</translation>
    </message>
    <message>
        <source>only its log is there</source>
        <translation>тек хаттамасы қалған</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ол бос</translation>
    </message>
    <message>
        <source>The orders are not brought up to date, because no copy of them could be made. %1</source>
        <translation>Тапсырыстар жаңа түрге көшірілмеді, себебі олардың көшірмесін жасау мүмкін болмады. %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be made.</source>
        <translation>%1 файлын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>The file %1 cannot be given another name.</source>
        <translation>%1 файлының атын өзгерту мүмкін емес.</translation>
    </message>
    <message>
        <source>it is gone, the list of names is not</source>
        <translation>ол жоғалған, ал атаулар тізімі орнында</translation>
    </message>
    <message>
        <source>Another window of KZ Desk works with the file %1. Close it first.</source>
        <translation>%1 файлымен KZ Desk-тің басқа терезесі жұмыс істеп тұр. Алдымен оны жабыңыз.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept private.</source>
        <translation>%1 қалтасын бөгде көзден жабу мүмкін емес.</translation>
    </message>
    <message>
        <source>Another program holds the file of the orders. Close it, then try again.</source>
        <translation>Тапсырыстар файлын басқа бағдарлама ұстап тұр. Оны жауып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The file of the orders must not be written. Look at its owner and rights, then try again.</source>
        <translation>Тапсырыстар файлына жазуға болмайды. Иесі мен құқықтарын тексеріп, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Диск толған. Орын босатып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>the journal beside it is not its own</source>
        <translation>жанындағы журнал оныкі емес</translation>
    </message>
    <message>
        <source>The file of the orders is a copy, or an older one that was put back: this order may have been sent meanwhile. So it is looked for and does not leave.</source>
        <translation>Тапсырыстар файлы – көшірме немесе орнына қайтарылған ескі файл: бұл тапсырыс содан бері жіберілген болуы мүмкін. Сондықтан ол ізделеді, бірақ жіберілмейді.</translation>
    </message>
</context>
<context>
    <name>kz::LifeLine</name>
    <message>
        <source>done</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a step of an order with its details, %2 its state: done, now, unknown, not yet</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
</context>
<context>
    <name>kz::MainWindow</name>
    <message>
        <source>%1 · %2 – KZ Desk</source>
        <translation>%1 · %2 – KZ Desk</translation>
    </message>
    <message>
        <source>Register a name</source>
        <translation>Атауды тіркеу</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Дискіде сақталмайды</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Қайта кіру…</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>Сіз сұрадыңыз.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Домен</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Тапсырыс</translation>
    </message>
    <message>
        <source>&amp;Look at open orders now</source>
        <translation>Ашық тапсырыстарды қазір т&amp;ексеру</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>Тізімді қайта &amp;оқу</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Табу</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Аны&amp;қтама</translation>
    </message>
    <message>
        <source>&amp;About KZ Desk</source>
        <translation>KZ Desk &amp;туралы</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Тү&amp;стер</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Жар&amp;ық</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Қараңғы</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Ко&amp;нтакт</translation>
    </message>
    <message>
        <source>Name &amp;server</source>
        <translation>Атау &amp;сервері</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Жазба қосу…</translation>
    </message>
    <message>
        <source>Rules of the &amp;zone…</source>
        <translation>Ай&amp;мақ ережелері…</translation>
    </message>
    <message>
        <source>Facts at the r&amp;ight</source>
        <translation>&amp;Мәлімет оң жақта</translation>
    </message>
    <message>
        <source>A new ledger was started</source>
        <translation>Жаңа журнал басталды</translation>
    </message>
    <message>
        <source>The damaged one is now %1. Orders that were open are not known here: look at a name in the list before you order something for it.</source>
        <translation>Бүлінгені енді %1 деп аталады. Бұрын ашық болған тапсырыстар мұнда белгісіз: атау үшін бірдеңе тапсырыс бермес бұрын оны тізімнен қараңыз.</translation>
    </message>
</context>
<context>
    <name>kz::ModifyForm</name>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Read from the registrar just now.</source>
        <translation>Тіркеушіден жаңа ғана оқылды.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Атау</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Иесі</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>2 to 13. People at the registrar change them.</source>
        <translation>2-ден 13-ке дейін. Оларды тіркеуші қызметкерлері өзгертеді.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>People at the registrar change them.</source>
        <translation>Оларды тіркеуші қызметкерлері өзгертеді.</translation>
    </message>
    <message>
        <source>A&amp;dmin contact</source>
        <translation>Әкім&amp;шілік контакт</translation>
    </message>
    <message>
        <source>&amp;Tech contact</source>
        <translation>&amp;Техникалық контакт</translation>
    </message>
    <message>
        <source>&amp;Billing contact</source>
        <translation>Тө&amp;лем контактісі</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>The registrar sets it at once.</source>
        <translation>Тіркеуші оны бірден қояды.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Көшіру қ&amp;ұлпы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Kept at the registrar, not passed to the registry.</source>
        <translation>Тіркеушіде сақталады, тізілімге берілмейді.</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Тү&amp;сініктеме</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 оқылмады</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Әзірге ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The name must be read before it is changed. Try again.</source>
        <translation>Өзгертпес бұрын атауды оқу керек. Қайталаңыз.</translation>
    </message>
    <message>
        <source>The name is being read from the registrar.</source>
        <translation>Атау тіркеушіден оқылуда.</translation>
    </message>
    <message>
        <source>Only a trade changes the owner of a .kz name.</source>
        <translation>.kz атауының иесін тек иесін ауыстыру (Trade) өзгертеді.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе жоқ</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Қазір: %1</translation>
    </message>
    <message>
        <source>The lock comes back on %1, 30 days after it was taken off, if the name has not left by then.</source>
        <translation>Құлып %1 қайта қойылады: алынғаннан кейін 30 күннен соң, егер атау оған дейін кетпесе.</translation>
    </message>
    <message>
        <source>The lock comes back on %1.</source>
        <translation>Құлып %1 қайта қойылады.</translation>
    </message>
    <message>
        <source>The lock comes back 30 days after it was taken off. The registrar does not state the day.</source>
        <translation>Құлып алынғаннан кейін 30 күннен соң қайта қойылады. Тіркеуші күнін көрсетпейді.</translation>
    </message>
    <message>
        <source>Send change order</source>
        <translation>Өзгерту тапсырысын жіберу</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change orders</source>
        <translation>
            <numerusform>%n өзгерту тапсырысын жіберу</numerusform>
            <numerusform>%n өзгерту тапсырысын жіберу</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 атауын өзгерту</translation>
    </message>
    <message>
        <source>Review: change %1</source>
        <translation>Тексеру: %1 атауын өзгерту</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>name server</comment>
        <translation>алынады</translation>
    </message>
    <message>
        <source>Admin contact</source>
        <translation>Әкімшілік контакт</translation>
    </message>
    <message>
        <source>Tech contact</source>
        <translation>Техникалық контакт</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Төлем контактісі</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>Only what differs is sent. Servers and contacts go in one order, lock and comment in one each.</source>
        <translation>Тек айырмашылық жіберіледі. Серверлер мен контактілер бір тапсырыспен, құлып пен пікір бөлек жүреді.</translation>
    </message>
    <message>
        <source>People at the registrar carry it out</source>
        <translation>Тіркеуші орындайды</translation>
    </message>
    <message>
        <source>Servers and contacts are changed by hand, which may cost extra. Lock and comment are set at once.</source>
        <translation>Серверлер мен контактілер қолмен өзгертіледі, бұл үшін ақы алынуы мүмкін. Құлып пен пікір бірден қойылады.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk атауды қайта оқиды</translation>
    </message>
    <message>
        <source>New values count as requested until the registrar shows them or says that they were set.</source>
        <translation>Жаңа мәндер тіркеуші оларды көрсеткенше немесе хабарлағанша сұралған деп есептеледі.</translation>
    </message>
    <message>
        <source>Changes by hand may cost extra. The registrar states no price.</source>
        <translation>Қолмен өзгерту үшін ақы алынуы мүмкін. Тіркеуші бағасын көрсетпейді.</translation>
    </message>
    <message>
        <source>Change the owner…</source>
        <translation>Иесін ауыстыру…</translation>
    </message>
</context>
<context>
    <name>kz::NameForm</name>
    <message>
        <source>No contact is chosen. Type part of a handle, name, mail or company.</source>
        <translation>Контакт таңдалмаған. Идентификатордың, аты-жөнінің, поштаның немесе компанияның бір бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>“%1” is no handle. Choose a contact from the list, or make a new one.</source>
        <translation>«%1» – идентификатор емес. Тізімнен контакт таңдаңыз немесе жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>Required: the owner is a company in KZ.</source>
        <translation>Міндетті: иесі – KZ компаниясы.</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN, required</source>
        <translation>&amp;БСН немесе ЖСН, міндетті</translation>
    </message>
    <message>
        <source>Advised: the owner is a person in KZ.</source>
        <translation>Қалаулы: иесі – KZ-дегі жеке тұлға.</translation>
    </message>
    <message>
        <source>Needed when the owner is in KZ.</source>
        <translation>Иесі KZ-де болса, керек.</translation>
    </message>
    <message>
        <source>Optional: the owner is not in KZ.</source>
        <translation>Міндетті емес: иесі KZ-де емес.</translation>
    </message>
    <message>
        <source>Needed when the owner is in KZ. The data of this handle is not read yet.</source>
        <translation>Иесі KZ-де болса, керек. Бұл идентификатордың деректері әлі оқылмаған.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Техникалық</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Қаржылық</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Салық нөмірі</translation>
    </message>
    <message>
        <source>Declaration 1 not ticked</source>
        <translation>1-растау белгіленбеген</translation>
    </message>
    <message>
        <source>Declaration 2 not ticked</source>
        <translation>2-растау белгіленбеген</translation>
    </message>
    <message>
        <source>BIN or IIN missing</source>
        <translation>БСН немесе ЖСН жоқ</translation>
    </message>
    <message>
        <source>BIN or IIN: last digit</source>
        <translation>БСН немесе ЖСН: соңғы цифр</translation>
    </message>
    <message>
        <source>BIN or IIN: 12 digits</source>
        <translation>БСН немесе ЖСН: 12 цифр</translation>
    </message>
    <message>
        <source>Name servers: two are needed</source>
        <translation>Атау серверлері: екеуі керек</translation>
    </message>
    <message>
        <source>%1 contact not chosen</source>
        <translation>%1: контакт таңдалмаған</translation>
    </message>
    <message>
        <source>%1 not filled in</source>
        <translation>%1: толтырылмаған</translation>
    </message>
    <message>
        <source>%1: to correct</source>
        <translation>%1: түзету керек</translation>
    </message>
    <message>
        <source>%1: to decide</source>
        <translation>%1: шешу керек</translation>
    </message>
</context>
<context>
    <name>kz::NameServer</name>
    <message>
        <source>no address: four numbers are needed</source>
        <translation>мекенжай емес: төрт сан керек</translation>
    </message>
    <message>
        <source>it does not know the name</source>
        <translation>ол бұл атауды білмейді</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>оның мекенжайы жоқ</translation>
    </message>
</context>
<context>
    <name>kz::NameServerChangeForm</name>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Only what changes is sent.</source>
        <translation>Тек өзгеріс жіберіледі.</translation>
    </message>
    <message>
        <source>&amp;Addresses from now on, blanks between</source>
        <translation>Жаңа &amp;мекенжайлар, арасында бос орын</translation>
    </message>
    <message>
        <source>Asking the registrar for the addresses as they are now…</source>
        <translation>Тіркеушіден қазіргі мекенжайлар сұралуда…</translation>
    </message>
    <message>
        <source>Now: no address</source>
        <translation>Қазір: мекенжай жоқ</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>addresses</comment>
        <translation>Қазір: %1</translation>
    </message>
    <message>
        <source>The addresses could not be read, so nothing can be changed. %1</source>
        <translation>Мекенжайларды оқу мүмкін болмады, сондықтан ештеңе өзгертуге болмайды. %1</translation>
    </message>
    <message>
        <source>Change the addresses</source>
        <translation>Мекенжайларды өзгерту</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1 мекенжайлары</translation>
    </message>
    <message>
        <source>Review: addresses of %1</source>
        <translation>Тексеру: %1 мекенжайлары</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>The registrar changes the server</source>
        <translation>Тіркеуші серверді өзгертеді</translation>
    </message>
    <message>
        <source>The zone hands out the new addresses</source>
        <translation>Аймақ жаңа мекенжайларды береді</translation>
    </message>
    <message>
        <source>Let the old address answer until then.</source>
        <translation>Оған дейін ескі мекенжай да жауап беріп тұрсын.</translation>
    </message>
    <message>
        <source>Nothing would change. Type an address more, or take one away.</source>
        <translation>Ештеңе өзгермейді. Мекенжай қосыңыз не біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The addresses as they are now are not read yet.</source>
        <translation>Қазіргі мекенжайлар әлі оқылмаған.</translation>
    </message>
</context>
<context>
    <name>kz::NameServerDeleteForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Deleted once the registrar says so.</source>
        <translation>Тіркеуші айтқанда ғана жойылады.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>No name of the account uses it, as far as they were read.</source>
        <translation>Оқылғанына қарағанда, аккаунттың бірде-бір атауы оны қолданбайды.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 and %n more.</source>
        <translation>
            <numerusform>Қолданатындар: %1 және тағы %n.</numerusform>
            <numerusform>Қолданатындар: %1 және тағы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Қолданатындар: %1.</translation>
    </message>
    <message>
        <source>Delete the name server</source>
        <translation>Атау серверін жою</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what happens to a name server</comment>
        <translation>жойылады</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 жою</translation>
    </message>
    <message>
        <source>Review: delete %1</source>
        <translation>Тексеру: %1 жою</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>The registrar deletes the server</source>
        <translation>Тіркеуші серверді жояды</translation>
    </message>
    <message>
        <source>It refuses while a name uses it (532). KZ Desk never forces it: the registrar would then give the server another name, and the names with it.</source>
        <translation>Серверді қолданатын атау болса, тіркеуші бас тартады (532). KZ Desk ешқашан мәжбүрлемейді: онда тіркеуші серверге, сонымен бірге атауларға да басқа хост берер еді.</translation>
    </message>
    <message>
        <source>A deleted server has to be made anew, with its addresses.</source>
        <translation>Жойылған серверді мекенжайларымен қайта жасауға тура келеді.</translation>
    </message>
</context>
<context>
    <name>kz::NameServerForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>A host inside a name of the account.</source>
        <translation>Аккаунт атауының ішіндегі хост.</translation>
    </message>
    <message>
        <source>&amp;Host, such as ns1.example.kz</source>
        <translation>&amp;Хост, мысалы ns1.example.kz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>The zone hands them out, so that the server can be found.</source>
        <translation>Серверді табу үшін оларды аймақ береді.</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 &amp;addresses, blanks between</source>
        <translation>IPv4 не IPv6 &amp;мекенжайлары, арасында бос орын</translation>
    </message>
    <message>
        <source>No server of this name exists yet.</source>
        <translation>Мұндай атаулы сервер әлі жоқ.</translation>
    </message>
    <message>
        <source>The registrar has this server already. Change its addresses instead.</source>
        <translation>Бұл сервер тіркеушіде бар. Оның мекенжайларын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The registrar has this server already, with %1. Change its addresses instead.</source>
        <translation>Бұл сервер тіркеушіде бар, мекенжайы: %1. Соның мекенжайларын өзгертіңіз.</translation>
    </message>
    <message>
        <source>Make the name server</source>
        <translation>Атау серверін жасау</translation>
    </message>
    <message>
        <source>New name server</source>
        <translation>Жаңа атау сервері</translation>
    </message>
    <message>
        <source>Review: make the name server %1</source>
        <translation>Тексеру: %1 атау серверін жасау</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>The registrar makes the server</source>
        <translation>Тіркеуші серверді жасайды</translation>
    </message>
    <message>
        <source>Names can use it</source>
        <translation>Атаулар оны қолдана алады</translation>
    </message>
    <message>
        <source>Then give it to names as their name server. That is an order of its own.</source>
        <translation>Содан кейін оны атауларға беріңіз. Бұл бөлек тапсырыс.</translation>
    </message>
    <message>
        <source>Type the full host name, such as ns1.example.kz.</source>
        <translation>Хосттың толық атауын теріңіз, мысалы ns1.example.kz.</translation>
    </message>
</context>
<context>
    <name>kz::NameServersEdit</name>
    <message>
        <source>Add &amp;server</source>
        <translation>Сервер қос&amp;у</translation>
    </message>
    <message>
        <source>A .kz name may have up to %1 name servers.</source>
        <translation>.kz атауының атау серверлері %1-ден аспауға тиіс.</translation>
    </message>
    <message>
        <source>Use a se&amp;t</source>
        <translation>&amp;Жиынды алу</translation>
    </message>
    <message>
        <source>Fills in a set of name servers from the page “Name servers”.</source>
        <translation>«Атау серверлері» бетіндегі жиынды қояды.</translation>
    </message>
    <message>
        <source>Put back what stood here</source>
        <translation>Бұрынғыны қайтару</translation>
    </message>
    <message>
        <source>Do they answer?</source>
        <translation>Жауап бере ме?</translation>
    </message>
    <message>
        <source>Asks each server for the name. What comes of it is a remark.</source>
        <translation>Әр серверден атау туралы сұрайды. Нәтижесі – тек ескертпе.</translation>
    </message>
</context>
<context>
    <name>kz::NameServersPage</name>
    <message>
        <source>Do they answer?</source>
        <translation>Жауап бере ме?</translation>
    </message>
    <message>
        <source>Rename or change…</source>
        <translation>Атын не құрамын өзгерту…</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Жиынды жою</translation>
    </message>
    <message>
        <source>The answer was cut off. What was read before is shown.</source>
        <translation>Жауап үзіліп қалды. Бұрын оқылғаны көрсетілген.</translation>
    </message>
    <message>
        <source>The set “%1” is deleted.</source>
        <translation>«%1» жиыны жойылды.</translation>
    </message>
    <message>
        <source>Names that were given its servers keep them.</source>
        <translation>Оның серверлері берілген атауларда олар қала береді.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>kz::NoteBook</name>
    <message>
        <source>%1, order %2</source>
        <comment>a name; a number</comment>
        <translation>%1, тапсырыс %2</translation>
    </message>
    <message>
        <source>Documents sent: %1</source>
        <translation>Жіберілген құжаттар: %1</translation>
    </message>
    <message>
        <source>Server: place not known</source>
        <translation>Сервер: орны белгісіз</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <comment>its place</comment>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <comment>of a site</comment>
        <translation>Мақсаты: %1</translation>
    </message>
</context>
<context>
    <name>kz::NoteDialog</name>
    <message>
        <source>Note: %1</source>
        <comment>about what</comment>
        <translation>Жазба: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What is typed stays as a draft (Esc)</source>
        <translation>Терілгені қаралама болып қалады (Esc)</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Қараламаны жою</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The note is not kept on disk</source>
        <translation>Жазба дискіге жазылмады</translation>
    </message>
    <message>
        <source>It stands here still: try again, or copy it. %1</source>
        <comment>the database&apos;s own words follow</comment>
        <translation>Ол әлі осында: қайталап көріңіз немесе көшіріп алыңыз. %1</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Қаралама жойылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>kz::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Kept here, sent nowhere. It stays as it is: what changes later goes into a further note. No passwords, no auth codes.</source>
        <translation>Осында сақталады, ешқайда жіберілмейді. Кейін өзгермейді: жаңасы жаңа жазбаға жазылады. Құпиясөздер мен көшіру кодтарын жазбаңыз.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Мәтін</translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation>Жіберілген &amp;құжаттар</translation>
    </message>
    <message>
        <source>What, to whom, on which day</source>
        <translation>Не, кімге, қай күні</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Where the site of the name stands, and what it is for.</source>
        <translation>Домен сайты қайда тұр және не үшін керек.</translation>
    </message>
    <message>
        <source>&amp;Street and house</source>
        <translation>&amp;Көше мен үй</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>Қа&amp;ла</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ө&amp;ңір</translation>
    </message>
    <message>
        <source>&amp;Purpose of the site</source>
        <translation>Сайттың мақ&amp;саты</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Жазбаны сақтау</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Әлі ештеңе жазылмаған.</translation>
    </message>
</context>
<context>
    <name>kz::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Go on with the note…</source>
        <translation>Жазбаны жалғастыру…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Жазба қосу…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <comment>notes</comment>
        <translation>
            <numerusform>Тағы %n ескісін көрсету</numerusform>
            <numerusform>Тағы %n ескісін көрсету</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <comment>when and who; a number</comment>
        <translation>%1 · тапсырыс %2</translation>
    </message>
</context>
<context>
    <name>kz::OperationPage</name>
    <message>
        <source>Decided by hand</source>
        <translation>Қолмен шешілді</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Келесісін көрсету</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Қараламаны жою</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Тапсырысты шолу</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Түзету керек: %n</numerusform>
            <numerusform>Түзету керек: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>things</comment>
        <translation>
            <numerusform>шешу керек: %n</numerusform>
            <numerusform>шешу керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to correct</source>
        <translation>Түзететін ештеңе қалмады</translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Бұл терезе тек оқуға арналған. Ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>3 қадамның 2-сі</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: value before the order</comment>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: value after the order</comment>
        <translation>Кейін</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of the same kind</source>
        <translation>
            <numerusform>және тағы %n дәл осындай</numerusform>
            <numerusform>және тағы %n дәл осындай</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>draft saved, without what</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Price, %n year(s)</source>
        <translation>
            <numerusform>Бағасы, %n жыл</numerusform>
            <numerusform>Бағасы, %n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Draft not kept on disk: %1</source>
        <translation>Қаралама дискіде сақталмады: %1</translation>
    </message>
</context>
<context>
    <name>kz::Options</name>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Реселлер аккаунтындағы .kz атауларына арналған жұмыс орны.</translation>
    </message>
    <message>
        <source>Start a registrar on this computer and sign in to it.</source>
        <translation>Осы компьютерде тіркеушіні іске қосып, оған кіру.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Осы профильді ашу.</translation>
    </message>
    <message>
        <source>Use this registrar address: https anywhere, http only on this computer.</source>
        <translation>Тіркеушінің осы мекенжайын қолдану: https кез келген жерде, http тек осы компьютерде.</translation>
    </message>
    <message>
        <source>Keep profiles, orders and drafts here.</source>
        <translation>Профильдерді, тапсырыстарды және қараламаларды осында сақтау.</translation>
    </message>
    <message>
        <source>Send nothing that changes anything.</source>
        <translation>Бірдеңені өзгертетін ештеңе жібермеу.</translation>
    </message>
    <message>
        <source>Language of the window: en, ru or kk.</source>
        <translation>Терезе тілі: en, ru немесе kk.</translation>
    </message>
    <message>
        <source>Colours of the window: light or dark.</source>
        <translation>Терезе түстері: light немесе dark.</translation>
    </message>
    <message>
        <source>Walk through the main job in the demo, save a picture of each step in DIR, end.</source>
        <translation>Негізгі жұмысты демо режимде жүріп өту, әр қадамның суретін DIR ішіне сақтау, аяқтау.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Белгісіз аргумент: %1</translation>
    </message>
    <message>
        <source>--demo brings its own registrar. Leave out --endpoint.</source>
        <translation>--demo режимінің өз тіркеушісі бар. --endpoint параметрін алып тастаңыз.</translation>
    </message>
    <message>
        <source>--lang takes en, ru or kk.</source>
        <translation>--lang мәні: en, ru немесе kk.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme мәні: light немесе dark.</translation>
    </message>
</context>
<context>
    <name>kz::Order</name>
    <message>
        <source>Queued</source>
        <comment>state of an order</comment>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of an order</comment>
        <translation>Жіберілуде</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>state of an order: by the registrar, who has yet to carry it out</comment>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Needs action</source>
        <comment>state of an order: people at the registrar ask for something</comment>
        <translation>Әрекет керек</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>state of an order: the answer was lost</comment>
        <translation>Нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of an order: looked for at the registrar without a trace</comment>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an order: carried out</comment>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an order: by the answer itself</comment>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <comment>state of an order: taken first, then refused by people or by the registry</comment>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of an order: taken back before it was sent, or dropped by staff</comment>
        <translation>Кері алынды</translation>
    </message>
</context>
<context>
    <name>kz::OrderFacts</name>
    <message>
        <source>No order is selected</source>
        <translation>Тапсырыс таңдалмаған</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>kind of order</comment>
        <translation>Тапсырыс: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Бір рет жіберілді</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Соңғы тексеру</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Сіз шештіңіз</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Техникалық</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Қаржылық</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>BIN</source>
        <comment>tax number</comment>
        <translation>БСН</translation>
    </message>
    <message>
        <source>IIN</source>
        <comment>tax number</comment>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Салық нөмірі</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Servers added</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Servers removed</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Күтеді: %1</translation>
    </message>
</context>
<context>
    <name>kz::OrderPage</name>
    <message>
        <source>Life of this order</source>
        <translation>Осы тапсырыстың жолы</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Тіркеушінің өз сөздері</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Әзірге</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге оралу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Copies the order with its life and its command</source>
        <translation>Тапсырысты жолымен және командасымен көшіріп алады</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Register another name</source>
        <translation>Тағы бір атауды тіркеу</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Атауды көрсету</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Show in Pending</source>
        <translation>Күтудегілерге өту</translation>
    </message>
    <message>
        <source>Nothing conclusive</source>
        <translation>Анық ештеңе жоқ</translation>
    </message>
    <message>
        <source>Drop the order for %1?</source>
        <translation>%1 бойынша тапсырысты алып тастау керек пе?</translation>
    </message>
    <message>
        <source>KZ Desk stops looking for it, and a new order may be sent. If the registrar has this one after all, it may be done twice and cost twice.</source>
        <translation>KZ Desk оны тексеруді тоқтатады, жаңасын жіберуге болады. Егер ол тіркеушіде бар болып шықса, екі рет орындалып, ақысы екі рет алынуы мүмкін.</translation>
    </message>
    <message>
        <source>It has not been sent. It stays in Activity as withdrawn.</source>
        <translation>Ол жіберілген жоқ. Журналда кері алынған болып қалады.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Тапсырысты қалдыру</translation>
    </message>
    <message>
        <source>Drop the order</source>
        <translation>Тапсырысты алып тастау</translation>
    </message>
    <message>
        <source>The same order cannot be sent again</source>
        <translation>Дәл осы тапсырысты қайта жіберуге болмайды</translation>
    </message>
    <message>
        <source>Two of them might cost twice and cannot be taken back. The lock opens when the evidence is clear, or when you decide by hand.</source>
        <translation>Екі тапсырыстың ақысы екі рет алынуы мүмкін, оларды қайтаруға болмайды. Нәтижесі анық болғанда немесе өзіңіз қолмен шешкенде бұл тыйым алынады.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Жауап: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Written to disk first</source>
        <translation>Алдымен дискіге жазылды</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеді</translation>
    </message>
    <message>
        <source>Nothing left this computer</source>
        <translation>Бұл компьютерден ештеңе кеткен жоқ</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Бір рет жіберілді</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жіберіліп жатыр</translation>
    </message>
    <message>
        <source>Taken by the registrar</source>
        <translation>Тіркеуші қабылдады</translation>
    </message>
    <message>
        <source>The registrar asks for something</source>
        <translation>Тіркеуші жауап күтеді</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Жауап жоғалды</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>No trace of it at the registrar</source>
        <translation>Тіркеушіде ізі жоқ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Атау тіркелді</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>The registrar shows the name</source>
        <translation>Тіркеуші атауды көрсетіп тұр</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Dropped by %1</source>
        <translation>Алып тастаған: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Кезегін күтуде</translation>
    </message>
    <message>
        <source>The order for %1 is on disk and will be sent once. You need not wait here.</source>
        <translation>%1 бойынша тапсырыс дискіге жазылды, ол бір рет жіберіледі. Осында күтудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>The order for %1 is on its way. Its answer is not here yet.</source>
        <translation>%1 бойынша тапсырыс жолда. Жауабы әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Taken – not yet registered</source>
        <translation>Қабылданды, бірақ әлі тіркелген жоқ</translation>
    </message>
    <message>
        <source>Taken – not yet done</source>
        <translation>Қабылданды, бірақ әлі орындалған жоқ</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. People work on it by hand. You need not wait here: KZ Desk keeps looking, and Pending shows the age.</source>
        <translation>%1 бойынша тапсырыс тіркеушіде. Оны адамдар қолмен өңдейді. Осында күтудің қажеті жоқ: KZ Desk тексере береді, ал тапсырыстың қанша күткені «Күтудегілер» бетінде көрінеді.</translation>
    </message>
    <message>
        <source>The order for %1 waits for an answer from you. The registrar&apos;s own words stand below.</source>
        <translation>%1 бойынша тапсырыс сіздің жауабыңызды күтеді. Тіркеушінің өз сөздері төменде.</translation>
    </message>
    <message>
        <source>Outcome unknown – looking</source>
        <translation>Нәтижесі белгісіз, тексеріліп жатыр</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was sent, but no answer came back. It may have been done. KZ Desk will not send it again; it looks until the evidence is clear.</source>
        <translation>%1 бойынша тапсырыс (%2) жіберілді, бірақ жауап келмеді. Ол орындалған болуы мүмкін. KZ Desk оны қайта жібермейді, нәтижесі анықталғанша тексере береді.</translation>
    </message>
    <message>
        <source>Not found – you decide</source>
        <translation>Табылмады, шешім сізде</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was sent without an answer, and nothing seen at the registrar since settles it: it may have been done. Ask the registrar&apos;s support, or drop the order and send a new one.</source>
        <translation>%1 бойынша тапсырыс (%2) жіберілді, жауап келмеді, содан бері тіркеушіден көрінгені мәселені шешпейді: ол орындалған болуы мүмкін. Тіркеушінің қолдау қызметінен сұраңыз немесе тапсырысты алып тастап, жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>The registrar shows %1. It is in the list of names now.</source>
        <translation>Тіркеуші %1 атауын көрсетіп тұр. Енді ол атаулар тізімінде бар.</translation>
    </message>
    <message>
        <source>%1: %2. The registrar has done it.</source>
        <translation>%1: %2. Тіркеуші орындады.</translation>
    </message>
    <message>
        <source>The registrar took the order for %1 (%2) and then refused it. Its own words stand below.</source>
        <translation>Тіркеуші %1 бойынша тапсырысты (%2) қабылдап, кейін бас тартты. Оның өз сөздері төменде.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was dropped here. KZ Desk no longer looks for it.</source>
        <translation>%1 бойынша тапсырыс (%2) осында алып тасталды. KZ Desk оны енді тексермейді.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was taken back before it was sent.</source>
        <translation>%1 бойынша тапсырыс (%2) жіберілмей тұрып кері алынды.</translation>
    </message>
    <message>
        <source>Next look %1</source>
        <comment>in 6 min</comment>
        <translation>Келесі тексеру: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>8 min</comment>
        <translation>%1 өтті</translation>
    </message>
    <message>
        <source>Answer of the registrar</source>
        <translation>Тіркеушінің жауабы</translation>
    </message>
    <message>
        <source>The rules give 3 working days for the check.</source>
        <translation>Ереже бойынша тексеруге 3 жұмыс күні беріледі.</translation>
    </message>
    <message>
        <source>The registrar does it by hand.</source>
        <translation>Тіркеуші мұны қолмен жасайды.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>People work on it</source>
        <translation>Адамдар өңдейді</translation>
    </message>
    <message>
        <source>Only when the registrar shows the name</source>
        <translation>Тіркеуші атауды көрсеткенде ғана</translation>
    </message>
    <message>
        <source>Only when the registrar shows it</source>
        <translation>Тіркеуші мұны көрсеткенде ғана</translation>
    </message>
    <message>
        <source>Only when the registrar has what it asks for</source>
        <translation>Тіркеуші сұрағанын алғанда ғана</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Нәтижесі анық</translation>
    </message>
    <message>
        <source>Done, refused, or not found</source>
        <translation>Орындалды, бас тартылды немесе табылмады</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Сіздің шешіміңіз</translation>
    </message>
    <message>
        <source>Do not order it again, here or in the control panel.</source>
        <translation>Оны осында да, басқару панелінде де қайта жібермеңіз.</translation>
    </message>
    <message>
        <source>Do not order the name again, here or in the control panel.</source>
        <translation>Атауға осында да, басқару панелінде де қайта тапсырыс бермеңіз.</translation>
    </message>
    <message>
        <source>The registrar may ask for documents by mail, such as the BIN certificate.</source>
        <translation>Тіркеуші пошта арқылы құжат сұрауы мүмкін, мысалы, БСН анықтамасын.</translation>
    </message>
    <message>
        <source>The price may leave the balance now or on completion.</source>
        <translation>Баға баланстан қазір немесе орындалғанда алынуы мүмкін.</translation>
    </message>
    <message>
        <source>Answer the registrar by mail and name the order time.</source>
        <translation>Тіркеушіге поштамен жауап беріп, тапсырыс уақытын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Do not order it again: the order is still open.</source>
        <translation>Оны қайта жібермеңіз: тапсырыс әлі ашық.</translation>
    </message>
    <message>
        <source>Ask the registrar&apos;s support with the name and the order time %1.</source>
        <translation>Тіркеушінің қолдау қызметінен атау мен тапсырыс уақытын (%1) көрсетіп сұраңыз.</translation>
    </message>
    <message>
        <source>Do not order it in the control panel: it might be done twice.</source>
        <translation>Оны басқару панелінде жібермеңіз: екі рет орындалып кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Order %1: %2, %3</source>
        <translation>Тапсырыс %1: %2, %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Қазір жіберу</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Пішінге оралу</translation>
    </message>
    <message>
        <source>Waits until it can be sent</source>
        <translation>Жіберуге болғанша күтеді</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>The registrar did not take the order for %1 (%2), so nothing was carried out.</source>
        <translation>Тіркеуші %1 (%2) тапсырысын қабылдамады, сондықтан ештеңе орындалмады.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the registrar can be reached again.</source>
        <translation>Тіркеуші қолжетімді болғанда ол өзі жіберіледі.</translation>
    </message>
    <message>
        <source>A new order is safe. The form keeps everything that was typed.</source>
        <translation>Жаңа тапсырыс жіберуге болады. Форма енгізілгеннің бәрін сақтайды.</translation>
    </message>
    <message>
        <source>Already renewed</source>
        <translation>Бұрын ұзартылған</translation>
    </message>
    <message>
        <source>%1 had been renewed before this order came, so the registrar did not renew it twice. The list shows the date until which it is paid now.</source>
        <translation>%1 осы тапсырысқа дейін ұзартылған, сондықтан тіркеуші оны екінші рет ұзартпады. Атаудың енді қай күнге дейін төленгені тізімде тұр.</translation>
    </message>
    <message>
        <source>Order it again only if the name is to run still longer.</source>
        <translation>Атау одан да ұзақ қажет болса ғана қайта тапсырыс беріңіз.</translation>
    </message>
    <message>
        <source>Type the code and send…</source>
        <translation>Кодты теріп, жіберу…</translation>
    </message>
    <message>
        <source>Its auth code is asked for again</source>
        <translation>Көшіру кодын қайта теру керек</translation>
    </message>
    <message>
        <source>The order for %1 was not sent. Its auth code is kept nowhere, so KZ Desk does not know it after a new start. Type it again, or drop the order.</source>
        <translation>%1 тапсырысы жіберілмеді. Оның көшіру коды еш жерде сақталмайды, сондықтан қайта іске қосылғаннан кейін KZ Desk оны білмейді. Кодты қайта теріңіз немесе тапсырысты алып тастаңыз.</translation>
    </message>
    <message>
        <source>Taken – not yet transferred</source>
        <translation>Қабылданды — әлі көшірілген жоқ</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>The registrar shows %1 in this account. A transfer changes no owner: compare the contacts, and read the expiry date.</source>
        <translation>Тіркеуші %1 атауын осы аккаунтта көрсетеді. Көшіру иені өзгертпейді: контактілерді салыстырып, аяқталу күнін оқыңыз.</translation>
    </message>
    <message>
        <source>Approved – the name has left</source>
        <translation>Рұқсат берілді — атау кетті</translation>
    </message>
    <message>
        <source>%1 is no longer in this account. Its renewal is not yours any more.</source>
        <translation>%1 енді бұл аккаунтта жоқ. Оны ұзарту енді сізге қатысты емес.</translation>
    </message>
    <message>
        <source>Denied – the name stays</source>
        <translation>Бас тартылды — атау қалады</translation>
    </message>
    <message>
        <source>%1 stays in this account. The owner may ask again.</source>
        <translation>%1 осы аккаунтта қалады. Иесі қайта сұрай алады.</translation>
    </message>
    <message>
        <source>KZ Desk looks now</source>
        <comment>at the order; after a sentence</comment>
        <translation>KZ Desk тексеріп жатыр</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>when a step of an order began</comment>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>Ask the owner for the code, or the registrar that has the name now.</source>
        <translation>Кодты иесінен немесе атаудың қазіргі тіркеушісінен сұраңыз.</translation>
    </message>
    <message>
        <source>Do not order the transfer again, here or in the control panel.</source>
        <translation>Көшіруге мұнда да, басқару панелінде де қайта тапсырыс бермеңіз.</translation>
    </message>
    <message>
        <source>Leave the name unlocked at its present registrar until it is here.</source>
        <translation>Атау мұнда келгенше, оны қазіргі тіркеушіде бұғаттамаңыз.</translation>
    </message>
    <message>
        <source>How long the present registrar has to answer is not stated.</source>
        <translation>Қазіргі тіркеушіге жауап беруге қанша уақыт берілетіні көрсетілмеген.</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. Whether people do it by hand is not stated by the registrar. You need not wait here: KZ Desk keeps looking.</source>
        <translation>%1 бойынша тапсырыс тіркеушіде. Оны адамдар қолмен өңдей ме, тіркеуші айтпайды. Осында күтудің қажеті жоқ: KZ Desk тексере береді.</translation>
    </message>
    <message>
        <source>How long it takes is not stated by the registrar.</source>
        <translation>Қанша уақыт алатынын тіркеуші айтпайды.</translation>
    </message>
    <message>
        <source>At the registrar</source>
        <translation>Тіркеушіде</translation>
    </message>
    <message>
        <source>Close the order for %1?</source>
        <translation>%1 тапсырысын жабу керек пе?</translation>
    </message>
    <message>
        <source>KZ Desk stops following it, and the same may be ordered again. What the registrar has taken it keeps: nothing is taken back.</source>
        <translation>KZ Desk оны қадағалауды тоқтатады, соны қайта тапсыруға болады. Тіркеуші қабылдағаны қалады: ештеңе қайтарылмайды.</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Тапсырысты жабу</translation>
    </message>
    <message>
        <source>Close…</source>
        <comment>an order that was typed</comment>
        <translation>Жабу…</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. It was typed, so KZ Desk cannot tell from lists whether it is carried out: look at what it changes, then close it.</source>
        <translation>%1 тапсырысы тіркеушіде. Ол терілген, сондықтан KZ Desk орындалғанын тізімдерден көре алмайды: не өзгергенін қараңыз да, оны жабыңыз.</translation>
    </message>
    <message>
        <source>What becomes of it KZ Desk cannot tell.</source>
        <translation>Оның немен аяқталатынын KZ Desk көре алмайды.</translation>
    </message>
    <message>
        <source>Only you can say so</source>
        <translation>Мұны тек сіз айта аласыз</translation>
    </message>
    <message>
        <source>Taken – both owners must confirm</source>
        <translation>Қабылданды – екі иесі де растауға тиіс</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. The owner changes when the present and the new owner have confirmed at the registry. The deadline is not stated by the registrar.</source>
        <translation>%1 тапсырысы тіркеушіде. Қазіргі және жаңа иесі тізілімде растағанда иесі ауысады. Мерзімін тіркеуші көрсетпейді.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was called off at the registrar.</source>
        <translation>%1 тапсырысы (%2) тіркеушіде тоқтатылды.</translation>
    </message>
    <message>
        <source>At the registry</source>
        <translation>Тізілімде</translation>
    </message>
    <message>
        <source>Both owners confirm</source>
        <translation>Екі иесі де растайды</translation>
    </message>
    <message>
        <source>Remind both owners: Pending has a letter for each, in three languages.</source>
        <translation>Екі иесіне де еске салыңыз: күтудегілер бетінде әрқайсысына үш тілде хат бар.</translation>
    </message>
    <message>
        <source>The present owner stays the owner. The term does not change.</source>
        <translation>Қазіргі иесі иесі болып қалады. Мерзімі өзгермейді.</translation>
    </message>
    <message>
        <source>You can withdraw it until both have confirmed.</source>
        <translation>Екеуі де растағанша қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Compare the renewal date: “renew once” is gone again as soon as it has renewed, and a second one would renew and cost once more.</source>
        <translation>Ұзарту күнін салыстырыңыз: «бір рет ұзарту» режимі ұзартылған соң жоғалады, екіншісі тағы ұзартып, тағы ақы алады.</translation>
    </message>
</context>
<context>
    <name>kz::OrderPrice</name>
    <message>
        <source>Asking the registrar for the price…</source>
        <translation>Бағасы тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Бағасы белгісіз</translation>
    </message>
    <message>
        <source>The registrar does not state it</source>
        <translation>Тіркеуші оны көрсетпейді</translation>
    </message>
    <message numerus="yes">
        <source>The registrar states its price for %1, the order is for %n year(s).</source>
        <comment>for &quot;3 MONTH&quot;, as the registrar writes it</comment>
        <translation>
            <numerusform>Тіркеуші бағаны %1 үшін көрсетеді, ал тапсырыс %n жылға.</numerusform>
            <numerusform>Тіркеуші бағаны %1 үшін көрсетеді, ал тапсырыс %n жылға.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar counts %1 as a premium name.</source>
        <translation>Тіркеуші %1 атауын премиум деп санайды.</translation>
    </message>
    <message>
        <source>The balance does not cover it. The registrar may refuse the order.</source>
        <translation>Баланс бұған жетпейді. Тіркеуші тапсырыстан бас тартуы мүмкін.</translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s), as the registrar says today</source>
        <translation>
            <numerusform>%n жылға, тіркеушінің бүгінгі айтуы бойынша</numerusform>
            <numerusform>%n жылға, тіркеушінің бүгінгі айтуы бойынша</numerusform>
        </translation>
    </message>
    <message>
        <source>As the registrar says today</source>
        <translation>Тіркеушінің бүгінгі айтуы бойынша</translation>
    </message>
    <message>
        <source>Sends on %1, costs nothing</source>
        <translation>%1 жүйесіне, тегін</translation>
    </message>
    <message>
        <source>Sends on %1, costs nothing now</source>
        <translation>%1 жүйесіне, қазір тегін</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Қазіргі баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Кейінгі баланс</translation>
    </message>
    <message>
        <source>Sends on %1, takes %2</source>
        <translation>%1 жүйесіне, құны %2</translation>
    </message>
    <message>
        <source>Sends on %1, price not known</source>
        <translation>%1 жүйесіне, бағасы белгісіз</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Оқылмады</translation>
    </message>
    <message>
        <source>The zone is not in it</source>
        <translation>Аймақ онда жоқ</translation>
    </message>
    <message>
        <source>%1, for which term is not stated</source>
        <comment>a price</comment>
        <translation>%1, мерзімі көрсетілмеген</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a price</comment>
        <translation>жылына %1</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>a price; MONTH</comment>
        <translation>1 %2 үшін %1</translation>
    </message>
    <message>
        <source>%1 for the set-up</source>
        <comment>a price</comment>
        <translation>қосуға %1</translation>
    </message>
    <message>
        <source>Price list of %1</source>
        <comment>a zone</comment>
        <translation>%1 бағалары</translation>
    </message>
    <message>
        <source>%1 is not activated for this account. The registrar may refuse the order.</source>
        <comment>a zone</comment>
        <translation>%1 бұл аккаунт үшін іске қосылмаған. Тіркеуші тапсырыстан бас тартуы мүмкін.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <comment>a zone</comment>
        <translation>%1 мерзімдері</translation>
    </message>
    <message numerus="yes">
        <source>The registrar states other terms for %1. The order is for %n year(s).</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>%1 үшін тіркеуші басқа мерзімдерді көрсетеді. Өтінім %n жылға.</numerusform>
            <numerusform>%1 үшін тіркеуші басқа мерзімдерді көрсетеді. Өтінім %n жылға.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar states no price for it</source>
        <translation>Тіркеуші бағасын көрсетпейді</translation>
    </message>
</context>
<context>
    <name>kz::OrderValues</name>
    <message>
        <source>admin %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>әкімшілік %1</translation>
    </message>
    <message>
        <source>tech %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>техникалық %1</translation>
    </message>
    <message>
        <source>billing %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>төлем %1</translation>
    </message>
    <message>
        <source>locked against transfer</source>
        <translation>көшіруге жабық</translation>
    </message>
    <message>
        <source>free for transfer</source>
        <translation>көшіруге ашық</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>пікірсіз</translation>
    </message>
    <message>
        <source>comment “%1”</source>
        <translation>пікір «%1»</translation>
    </message>
    <message>
        <source>1 year more</source>
        <translation>тағы 1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>%n years more</source>
        <translation>
            <numerusform>тағы %n жыл</numerusform>
            <numerusform>тағы %n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves this account</source>
        <translation>аккаунттан кетеді</translation>
    </message>
    <message>
        <source>stays in this account</source>
        <translation>аккаунтта қалады</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>in the registrar&apos;s history</source>
        <translation>тіркеушінің тарихында</translation>
    </message>
</context>
<context>
    <name>kz::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>kz::Pages</name>
    <message>
        <source>Domains</source>
        <translation>Домендер</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Күтудегілер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Lapsing in 30 days</source>
        <translation>30 күнде жойылады</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Сізді күтеді</translation>
    </message>
    <message>
        <source>Cyrillic names</source>
        <translation>Кирилл атаулар</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>Енді көрінбейді</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Іріктемелер</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Бізге көшіру</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Owner changing</source>
        <translation>Иесі ауысуда</translation>
    </message>
</context>
<context>
    <name>kz::PendingCells</name>
    <message>
        <source>Trade open</source>
        <translation>Ие ауысуы</translation>
    </message>
</context>
<context>
    <name>kz::PendingModel</name>
    <message>
        <source>Last look: %1</source>
        <translation>Соңғы тексеру: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell, its second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Не күтеді</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>when it was looked at or will be</comment>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>group of orders: staff must act</comment>
        <translation>Сізге</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>group of orders</comment>
        <translation>Нәтижесі белгісіз</translation>
    </message>
    <message>
        <source>Waiting for holders</source>
        <comment>group of trades</comment>
        <translation>Иелерін күтеді</translation>
    </message>
    <message>
        <source>Waiting for the registrar</source>
        <comment>group of orders</comment>
        <translation>Тіркеушіні күтеді</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <comment>group of orders</comment>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>The holders&apos; confirmation</source>
        <translation>Иелерінің растауын</translation>
    </message>
    <message>
        <source>The registrar</source>
        <translation>Тіркеушіні</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Өз кезегін</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелді</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Сіздің шешіміңіз</translation>
    </message>
    <message>
        <source>Your answer to the registrar</source>
        <translation>Тіркеушіге сіздің жауабыңызды</translation>
    </message>
    <message>
        <source>People at the registrar</source>
        <translation>Тіркеушідегі адамдарды</translation>
    </message>
    <message>
        <source>%1, do not send again</source>
        <comment>number of orders</comment>
        <translation>%1, қайта жібермеңіз</translation>
    </message>
    <message>
        <source>%1, done by hand</source>
        <comment>number of orders</comment>
        <translation>%1, қолмен жасалады</translation>
    </message>
    <message>
        <source>Trade, seen in the registrar&apos;s list</source>
        <translation>Иесін ауыстыру (тізімнен)</translation>
    </message>
    <message>
        <source>Transfer, seen in the registrar&apos;s list</source>
        <translation>Көшіру (тізімнен)</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>1 look so far</source>
        <translation>әзірге 1 тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%n looks so far</source>
        <translation>
            <numerusform>әзірге %n тексеру</numerusform>
            <numerusform>әзірге %n тексеру</numerusform>
        </translation>
    </message>
    <message>
        <source>drop it, or order anew</source>
        <translation>алып тастаңыз немесе жаңадан жіберіңіз</translation>
    </message>
    <message>
        <source>not yet registered</source>
        <translation>әлі тіркелген жоқ</translation>
    </message>
    <message>
        <source>not yet done</source>
        <translation>әлі орындалған жоқ</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no look at the order so far</comment>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>8 min ago</comment>
        <translation>%1 бұрын</translation>
    </message>
    <message>
        <source>The registrar&apos;s list</source>
        <translation>Тіркеушінің тізімі</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n тапсырыс</numerusform>
            <numerusform>%n тапсырыс</numerusform>
        </translation>
    </message>
    <message>
        <source>Its auth code, typed again</source>
        <translation>Көшіру коды, қайта теру</translation>
    </message>
    <message>
        <source>codes are kept nowhere</source>
        <translation>кодтар еш жерде сақталмайды</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>state of a transfer out</comment>
        <translation>Сіздің жауабыңыз</translation>
    </message>
    <message>
        <source>Approve or deny</source>
        <translation>Рұқсат беру не бас тарту</translation>
    </message>
    <message>
        <source>Transfer out to %1</source>
        <comment>a registrar</comment>
        <translation>Бізден %1 тіркеушісіне</translation>
    </message>
    <message>
        <source>who: not stated by the registrar</source>
        <translation>кім: тіркеуші көрсетпейді</translation>
    </message>
</context>
<context>
    <name>kz::PendingPage</name>
    <message>
        <source>Decided by hand</source>
        <translation>Қолмен шешілді</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n атау қалдырылды</numerusform>
            <numerusform>%n атау қалдырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Нәтиже файлы</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <source>No result file</source>
        <translation>Нәтиже файлы жазылмады</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>Жоспарлайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Each name has another mode now than this plan set, or the mode it had before is not known, or was “renew once”, which is never set back.</source>
        <translation>Әр атауда қазір осы жоспар қойғаннан басқа режим тұр, не бұрынғысы белгісіз, не «бір рет ұзарту» болған, ал ол қайта қойылмайды.</translation>
    </message>
    <message>
        <source>Remind the owners…</source>
        <translation>Иелеріне еске салу…</translation>
    </message>
</context>
<context>
    <name>kz::PendingView</name>
    <message>
        <source>Pending</source>
        <translation>Күтудегілер</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Кезек кімде</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders</comment>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>orders: staff must act</comment>
        <translation>Сізге</translation>
    </message>
    <message>
        <source>Registrar</source>
        <comment>orders that wait for the registrar</comment>
        <translation>Тіркеуші</translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>trades that wait for the holders</comment>
        <translation>Иелері</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orders of unknown outcome</comment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Ашық тапсырыстар</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>Ашығы: %n</numerusform>
            <numerusform>Ашығы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, oldest %2</source>
        <comment>a number; 9 days</comment>
        <translation>Ашығы: %1, ең ескісі: %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ашық тапсырыс жоқ.</translation>
    </message>
    <message>
        <source>Orders stand here from the moment they are written to disk until the registrar shows that they are done.</source>
        <translation>Тапсырыс дискіге жазылған сәттен бастап тіркеуші оның орындалғанын көрсеткенше осында тұрады.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Мұнда ештеңе күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>1 order waits elsewhere.</source>
        <translation>1 тапсырыс басқа бөлімде күтіп тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait elsewhere.</source>
        <translation>
            <numerusform>%n тапсырыс басқа бөлімдерде күтіп тұр.</numerusform>
            <numerusform>%n тапсырыс басқа бөлімдерде күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
</context>
<context>
    <name>kz::PickTable</name>
    <message>
        <source>Take part: %1</source>
        <translation>Қатысады: %1</translation>
    </message>
</context>
<context>
    <name>kz::PlanModel</name>
    <message>
        <source>Lapses, date not read yet</source>
        <translation>Жойылады, күні әлі оқылмаған</translation>
    </message>
    <message>
        <source>a date that has passed</source>
        <translation>күні өтіп кеткен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapses %1, %2</source>
        <translation>Жойылады: %1, %2</translation>
    </message>
    <message>
        <source>date not read yet</source>
        <translation>күні әлі оқылмаған</translation>
    </message>
    <message>
        <source>Once it is gone it cannot be restored.</source>
        <translation>Жойылған атауды қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>Follows the account, whose mode is not read yet</source>
        <translation>Аккаунттағыдай, оның режимі әлі оқылмаған</translation>
    </message>
    <message>
        <source>%1: lapse → renewal</source>
        <comment>date first</comment>
        <translation>%1: жойылу → ұзарту</translation>
    </message>
    <message>
        <source>Renews after %1 too</source>
        <translation>%1 өткен соң да ұзартылады</translation>
    </message>
    <message>
        <source>Renews later too, date not read yet</source>
        <translation>Кейін де ұзартылады, күні әлі оқылмаған</translation>
    </message>
    <message>
        <source>%1: renews once, then as the account says</source>
        <translation>%1: бір рет ұзартылады, содан соң аккаунттағыдай</translation>
    </message>
    <message>
        <source>%1: renews</source>
        <translation>%1: ұзартылады</translation>
    </message>
    <message>
        <source>Renews as before</source>
        <translation>Бұрынғыша ұзартылады</translation>
    </message>
    <message>
        <source>Has this mode already. %1</source>
        <translation>Осы режимде тұр. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбады</translation>
    </message>
</context>
<context>
    <name>kz::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>Қол астында болсын</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Әлі шешілмегені</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Қазіргі баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Кейінгі баланс</translation>
    </message>
    <message>
        <source>Support may ask for these. Nothing is uploaded from here.</source>
        <translation>Оларды қолдау қызметі сұрауы мүмкін. Бұл жерден ештеңе жүктелмейді.</translation>
    </message>
</context>
<context>
    <name>kz::PlanTable</name>
    <message>
        <source>A name that renews takes the price of that day from the balance.</source>
        <translation>Ұзартылатын атау баланстан сол күнгі бағаны алады.</translation>
    </message>
</context>
<context>
    <name>kz::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Domain &amp;name</source>
        <translation>Домен &amp;атауы</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Қайта тексеру</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Жыл саны</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1-ден 10-ға дейін</translation>
    </message>
    <message>
        <source>&amp;Renewal mode</source>
        <translation>Ұзарту &amp;режимі</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>Part of a handle, name, mail or company is enough.</source>
        <translation>Идентификатордың, аты-жөнінің, поштаның немесе компанияның бір бөлігі жеткілікті.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Иесі</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Әкімші</translation>
    </message>
    <message>
        <source>T&amp;ech</source>
        <translation>Т&amp;ехникалық</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>Қаржы&amp;лық</translation>
    </message>
    <message>
        <source>&amp;Same for admin, tech and billing</source>
        <translation>&amp;Қалған үш рөлде де осы контакт</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>2 to 13</source>
        <translation>2-ден 13-ке дейін</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>&amp;Planned web server</source>
        <translation>Жоспарланған &amp;веб-сервер</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The comment stays at the registrar.</source>
        <translation>Түсініктеме тіркеушіде қалады.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Көшіру қ&amp;ұлпы</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Тү&amp;сініктеме</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Растаулар</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт Қазақстандағы серверде тұрады. Әйтпесе KazNIC атауды 10 күн ішінде жоюы мүмкін.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Атау мен &amp;мазмұн Қазақстан заңдарына сәйкес.</translation>
    </message>
    <message>
        <source>Addresses, blanks between</source>
        <translation>Мекенжайлар, арасында бос орын</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asking the registrar whether the name is free…</source>
        <translation>Атау бос па, тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>Free when checked at %1. A check does not reserve the name.</source>
        <translation>Тексергенде бос болды: %1. Тексеру атауды сақтап қоймайды.</translation>
    </message>
    <message>
        <source>Taken when checked at %1. Choose another name.</source>
        <translation>Тексергенде бос емес: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The registrar says: %1</source>
        <translation>Тіркеушінің айтуы: %1</translation>
    </message>
    <message>
        <source>Not known whether the name is free: %1</source>
        <translation>Атаудың бос екені белгісіз: %1</translation>
    </message>
    <message>
        <source>Send registration order</source>
        <translation>Тіркеу тапсырысын жіберу</translation>
    </message>
    <message>
        <source>Review: register %1</source>
        <translation>Шолу: %1 тіркеу</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>It goes out once. The price is taken from the balance.</source>
        <translation>Ол бір рет жіберіледі. Бағасы баланстан алынады.</translation>
    </message>
    <message>
        <source>People at the registrar work on it</source>
        <translation>Адамдар өңдейді</translation>
    </message>
    <message>
        <source>.kz is done by hand. The rules give 3 working days for the check.</source>
        <translation>.kz қолмен өңделеді. Ереже бойынша тексеруге 3 жұмыс күні беріледі.</translation>
    </message>
    <message>
        <source>The registry lists the name</source>
        <translation>Тізілім атауды көрсетеді</translation>
    </message>
    <message>
        <source>Only then is it registered. KZ Desk looks by itself and tells you.</source>
        <translation>Тек сонда ғана ол тіркелген болады. KZ Desk өзі тексеріп, сізге хабарлайды.</translation>
    </message>
    <message>
        <source>Once the registrar has taken the order, nothing here can call it back: .kz has no delete command.</source>
        <translation>Тіркеуші тапсырысты қабылдағаннан кейін оны бұл жерден қайтару мүмкін емес: .kz үшін жою командасы жоқ.</translation>
    </message>
    <message>
        <source>Certificate with the BIN or IIN</source>
        <translation>БСН немесе ЖСН көрсетілген анықтама</translation>
    </message>
    <message>
        <source>Address of the server in Kazakhstan</source>
        <translation>Қазақстандағы сервер мекенжайы</translation>
    </message>
    <message>
        <source>Name of the owner in Latin letters</source>
        <translation>Иесінің аты латын әріптерімен</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Web server outside Kazakhstan</source>
        <translation>Веб-сервер Қазақстаннан тыс</translation>
    </message>
</context>
<context>
    <name>kz::RegisterPage</name>
    <message>
        <source>Registration drafts</source>
        <translation>Тіркеу қараламалары</translation>
    </message>
</context>
<context>
    <name>kz::ReminderPage</name>
    <message>
        <source>Who is written to</source>
        <translation>Хат кімге</translation>
    </message>
    <message>
        <source>Present owner</source>
        <translation>Қазіргі иесі</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Жаңа иесі</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хат тілі</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тақырыбы</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Хат</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Хатты көшіру</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Поштада ашу</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Пошта бағдарламасы жауап бермеді</translation>
    </message>
    <message>
        <source>Copy the letter and paste it where you write mail.</source>
        <translation>Хатты көшіріп, пошта жазатын жерге қойыңыз.</translation>
    </message>
    <message>
        <source>The address is not known</source>
        <translation>Мекенжайы белгісіз</translation>
    </message>
    <message>
        <source>Type it above, or ask the owner for it.</source>
        <translation>Оны жоғарыға жазыңыз немесе иесінен сұраңыз.</translation>
    </message>
    <message>
        <source>Remind about %1</source>
        <translation>%1 туралы еске салу</translation>
    </message>
</context>
<context>
    <name>kz::RenewForm</name>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Added to the date until which a name is paid.</source>
        <translation>Атау төленген күнге қосылады.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Жыл саны</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1-ден 10-ға дейін</translation>
    </message>
    <message>
        <source>&amp;Names: clear the box of a name to leave it out</source>
        <translation>&amp;Атаулар: қалдырып кету үшін белгіні алыңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Send renewal order</source>
        <translation>Ұзарту тапсырысын жіберу</translation>
    </message>
    <message numerus="yes">
        <source>Send %n renewal orders</source>
        <translation>
            <numerusform>%n ұзарту тапсырысын жіберу</numerusform>
            <numerusform>%n ұзарту тапсырысын жіберу</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 атауын ұзарту</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n names</source>
        <translation>
            <numerusform>%n атауды ұзарту</numerusform>
            <numerusform>%n атауды ұзарту</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: renew %1</source>
        <translation>Тексеру: %1 атауын ұзарту</translation>
    </message>
    <message numerus="yes">
        <source>Review: renew %n names</source>
        <translation>
            <numerusform>Тексеру: %n атауды ұзарту</numerusform>
            <numerusform>Тексеру: %n атауды ұзарту</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid until</source>
        <comment>row of a review</comment>
        <translation>Төленген мерзім</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Соңғы ұзарту</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>One command for each name, each of them once. It carries the year until which the name is paid now, so that the registrar does not renew it twice.</source>
        <translation>Әр атауға бір команда, әрқайсысы бір рет. Онда атаудың қазір төленген жылы бар, сондықтан тіркеуші оны екі рет ұзартпайды.</translation>
    </message>
    <message>
        <source>The registrar renews</source>
        <translation>Тіркеуші ұзартады</translation>
    </message>
    <message>
        <source>At once, or people there carry it out; then this takes days.</source>
        <translation>Бірден немесе қызметкерлер қолмен орындайды; онда бірнеше күн кетеді.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk атауды қайта оқиды</translation>
    </message>
    <message>
        <source>Renewed is said only when the registrar shows the new date.</source>
        <translation>«Ұзартылды» деп тіркеуші жаңа күнді көрсеткенде ғана айтылады.</translation>
    </message>
    <message>
        <source>A renewal is final. The years cannot be taken off again, and the price is not paid back.</source>
        <translation>Ұзарту түпкілікті. Жылдарды кері алуға болмайды, ақша қайтарылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 және тағы %n</numerusform>
            <numerusform>%1 және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 оқылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be read</source>
        <translation>
            <numerusform>%n атау оқылмады</numerusform>
            <numerusform>%n атау оқылмады</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>No name is ticked. Tick at least one.</source>
        <translation>Бірде-бір атау белгіленбеген. Кемінде біреуін белгілеңіз.</translation>
    </message>
    <message>
        <source>The paid-until date must be read before the order. Try again, or clear the box of the name.</source>
        <translation>Тапсырысқа дейін атаудың қай күнге дейін төленгенін оқу керек. Қайталаңыз немесе атаудың белгісін алыңыз.</translation>
    </message>
    <message>
        <source>The paid-until date is being read from the registrar.</source>
        <translation>Атаудың қай күнге дейін төленгені тіркеушіден оқылуда.</translation>
    </message>
    <message>
        <source>The registrar states no paid-until date, so this name cannot be renewed from here.</source>
        <translation>Тіркеуші атаудың қай күнге дейін төленгенін көрсетпейді, сондықтан оны осы жерден ұзартуға болмайды.</translation>
    </message>
    <message>
        <source>More than 10 years ahead: %1. Choose fewer years, or leave them out.</source>
        <translation>10 жылдан асып кетеді: %1. Жыл санын азайтыңыз немесе оларды қалдырыңыз.</translation>
    </message>
    <message>
        <source>Registered or renewed today: %1. A renewal on the same day is usually refused; wait until tomorrow.</source>
        <translation>Бүгін тіркелген немесе ұзартылған: %1. Сол күні ұзарту әдетте қабылданбайды; ертеңге дейін күтіңіз.</translation>
    </message>
    <message>
        <source>Just renewed by itself: %1. With this order a further term is paid.</source>
        <translation>Жаңа ғана өздігінен ұзартылған: %1. Бұл тапсырыспен тағы бір мерзім төленеді.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Атау</translation>
    </message>
</context>
<context>
    <name>kz::RenewTable</name>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Paid until</source>
        <comment>column</comment>
        <translation>Төленген мерзім</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: date after the renewal</comment>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Соңғы ұзарту</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмады</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбады</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Neither the registrar&apos;s events nor this program&apos;s orders tell of one.</source>
        <translation>Ол туралы тіркеушінің оқиғаларында да, осы бағдарламаның тапсырыстарында де дерек жоқ.</translation>
    </message>
</context>
<context>
    <name>kz::RenewalFacts</name>
    <message>
        <source>Not read yet</source>
        <comment>of renewal modes</comment>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>Another mode</source>
        <translation>Басқа режим</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln жойылады</numerusform>
            <numerusform>%Ln жойылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renew</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln ұзартылады</numerusform>
            <numerusform>%Ln ұзартылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln белгісіз</numerusform>
            <numerusform>%Ln белгісіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the month that follows</comment>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>than the months before</comment>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Күні белгісіз</translation>
    </message>
    <message>
        <source>Renewal modes</source>
        <translation>Ұзарту режимдері</translation>
    </message>
    <message>
        <source>Renewal dates</source>
        <translation>Ұзарту күндері</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kz::RenewalMode</name>
    <message>
        <source>Account default</source>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Авто-ұзарту</translation>
    </message>
    <message>
        <source>Auto-delete</source>
        <translation>Авто-жою</translation>
    </message>
    <message>
        <source>Auto-expire</source>
        <translation>Авто-аяқтау</translation>
    </message>
    <message>
        <source>Renew once</source>
        <translation>Бір рет ұзарту</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>Default → %1</source>
        <comment>%1: what it amounts to</comment>
        <translation>Аккаунт → %1</translation>
    </message>
</context>
<context>
    <name>kz::RenewalModeForm</name>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>What happens on the renewal date.</source>
        <translation>Ұзарту күні не болады.</translation>
    </message>
    <message>
        <source>&amp;New renewal mode</source>
        <translation>&amp;Жаңа ұзарту режимі</translation>
    </message>
    <message>
        <source>&amp;Plan: clear the box of a name to leave it out</source>
        <translation>Жос&amp;пар: атауды қалдырып кету үшін белгісін алып тастаңыз</translation>
    </message>
    <message>
        <source>Number of names that &amp;will lapse</source>
        <translation>Жойылатын атаулар са&amp;ны</translation>
    </message>
    <message>
        <source>The registrar renews the name each time it is due and takes the price from the balance.</source>
        <translation>Тіркеуші атауды мерзімі келген сайын ұзартып, бағасын баланстан алады.</translation>
    </message>
    <message>
        <source>The name is lost on its renewal date. For .kz there is no grace and no way to restore it.</source>
        <translation>Атау ұзарту күні жойылады. .kz үшін жеңілдік мерзімі жоқ, қалпына келтіру мүмкін емес.</translation>
    </message>
    <message>
        <source>The registrar renews the name once, on its next renewal date, for one year. After that the mode of the account applies.</source>
        <translation>Тіркеуші атауды бір рет, келесі ұзарту күні, бір жылға ұзартады. Содан кейін аккаунт режимі қолданылады.</translation>
    </message>
    <message>
        <source>The mode of the account applies. It is not read yet.</source>
        <translation>Аккаунт режимі қолданылады. Ол әлі оқылмаған.</translation>
    </message>
    <message>
        <source>The mode of the account applies: %1.</source>
        <translation>Аккаунт режимі қолданылады: %1.</translation>
    </message>
    <message>
        <source>Choose what happens to the names on their renewal dates.</source>
        <translation>Ұзарту күндері атаулармен не болатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a mode</source>
        <translation>Режимді таңдаңыз</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, date not read yet</source>
        <translation>%1, күні әлі оқылмаған</translation>
    </message>
    <message>
        <source>%1; and one more</source>
        <translation>%1; және тағы біреуі</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; және тағы %n</numerusform>
            <numerusform>%1; және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Once a name is gone it cannot be restored.</source>
        <translation>%1. Жойылған атауды қалпына келтіру мүмкін емес.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one name to %1</source>
        <translation>Бір атауға «%1» режимін қою</translation>
    </message>
    <message numerus="yes">
        <source>Set %n names to %1</source>
        <translation>
            <numerusform>%n атауға «%1» режимін қою</numerusform>
            <numerusform>%n атауға «%1» режимін қою</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of names that will lapse.</source>
        <translation>%1 деп теріңіз: жойылатын атаулар саны.</translation>
    </message>
    <message>
        <source>No name would change. Tick at least one that has another mode now.</source>
        <translation>Бірде-бір атау өзгермейді. Қазір режимі басқа кемінде бір атауды белгілеңіз.</translation>
    </message>
    <message>
        <source>Choose a mode.</source>
        <translation>Режимді таңдаңыз.</translation>
    </message>
    <message>
        <source>One name will lapse</source>
        <translation>Бір атау жойылады</translation>
    </message>
    <message numerus="yes">
        <source>%n names will lapse</source>
        <translation>
            <numerusform>%n атау жойылады</numerusform>
            <numerusform>%n атау жойылады</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Ұзарту режимі</translation>
    </message>
    <message>
        <source>Review: renewal mode of %1</source>
        <translation>Шолу: %1 ұзарту режимі</translation>
    </message>
    <message numerus="yes">
        <source>Review: renewal mode of %n name(s)</source>
        <translation>
            <numerusform>Шолу: %n атаудың ұзарту режимі</numerusform>
            <numerusform>Шолу: %n атаудың ұзарту режимі</numerusform>
        </translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Әр атауға бір команда, әрқайсысы бір рет.</translation>
    </message>
    <message>
        <source>The registrar notes the mode</source>
        <translation>Тіркеуші режимді белгілейді</translation>
    </message>
    <message>
        <source>It concerns the registrar alone: nobody at the registry works on it.</source>
        <translation>Бұл тек тіркеушіге қатысты: тізілімде мұнымен ешкім айналыспайды.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk атауды қайта оқиды</translation>
    </message>
    <message>
        <source>As each name was before the plan</source>
        <translation>Жоспарға дейін әр атауда қалай болса, солай</translation>
    </message>
    <message numerus="yes">
        <source>Set %n name(s) back</source>
        <translation>
            <numerusform>%n атауды бұрынғыға қайтару</numerusform>
            <numerusform>%n атауды бұрынғыға қайтару</numerusform>
        </translation>
    </message>
    <message>
        <source>Each name gets back the mode that it had before.</source>
        <translation>Әр атау бұрынғы режимін қайтарып алады.</translation>
    </message>
    <message>
        <source>Only then does the list show the new mode. Many names are read as one list.</source>
        <translation>Сонда ғана тізім жаңа режимді көрсетеді. Көп атау бір тізіммен оқылады.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Атау</translation>
    </message>
</context>
<context>
    <name>kz::ReviewPage</name>
    <message>
        <source>Exact command</source>
        <translation>Нақты команда</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Не жіберіледі</translation>
    </message>
    <message>
        <source>Session id and password are never shown.</source>
        <translation>Сеанс нөмірі мен құпиясөз жасырылған.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Пішінге оралу</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>keys</comment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The order was not written and not sent.</source>
        <translation>Тапсырыс жазылған да, жіберілген де жоқ.</translation>
    </message>
    <message>
        <source>1 value was tidied by KZ Desk. Everything else is sent as entered.</source>
        <translation>KZ Desk 1 мәнді ретке келтірді. Қалғанының бәрі енгізілгендей жіберіледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n values were tidied by KZ Desk. Everything else is sent as entered.</source>
        <translation>
            <numerusform>KZ Desk %n мәнді ретке келтірді. Қалғанының бәрі енгізілгендей жіберіледі.</numerusform>
            <numerusform>KZ Desk %n мәнді ретке келтірді. Қалғанының бәрі енгізілгендей жіберіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>price: it costs nothing</comment>
        <translation>Тегін</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Бағасы белгісіз</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Қайтару мүмкін емес</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Жіберілгеннен кейін</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Сіз шештіңіз</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>Тапсырысты жіберу</translation>
    </message>
    <message>
        <source>Being written to disk, then sent once.</source>
        <translation>Дискіге жазылып жатыр, содан кейін бір рет жіберіледі.</translation>
    </message>
</context>
<context>
    <name>kz::ReviewTable</name>
    <message>
        <source>changed</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Енгізілгені</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Жіберілетіні</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеді</translation>
    </message>
</context>
<context>
    <name>kz::Rule</name>
    <message>
        <source>The text holds a line break or another control character (%2). Delete it and type the text on one line.</source>
        <translation>Мәтінде жол тасымалы немесе басқа басқару таңбасы бар (%2). Оны өшіріп, мәтінді бір жолға теріңіз.</translation>
    </message>
    <message>
        <source>The text is in Cyrillic. The registry usually shows Latin letters, for example “%2”. The spelling of passport or charter wins.</source>
        <translation>Мәтін кириллицамен жазылған. Тізілім әдетте латын әріптерін көрсетеді, мысалы, «%2». Паспорттағы немесе жарғыдағы жазылуы дұрыс деп есептеледі.</translation>
    </message>
    <message>
        <source>This field is empty. Fill it in.</source>
        <translation>Бұл өріс бос. Толтырыңыз.</translation>
    </message>
    <message>
        <source>Each part of a name has 1 to 63 characters as sent. “%2” does not fit.</source>
        <translation>Атаудың әр бөлігі жіберілгенде 1-ден 63 таңбаға дейін болады. «%2» жарамайды.</translation>
    </message>
    <message>
        <source>“%2” has 62 or 63 characters as sent. One Kazakh registrar states 61 as the limit; a shorter name is safer.</source>
        <translation>«%2» жіберілгенде 62 не 63 таңба болады. Бір қазақстандық тіркеуші шек 61 дейді; қысқарақ атау сенімдірек.</translation>
    </message>
    <message>
        <source>“%2” cannot stand in a name. Use letters, digits and the hyphen.</source>
        <translation>«%2» атауда тұра алмайды. Әріптерді, цифрларды және дефисті қолданыңыз.</translation>
    </message>
    <message>
        <source>“%2” begins or ends with a hyphen. Put the hyphen between letters or digits.</source>
        <translation>«%2» дефистен басталады немесе дефиспен аяқталады. Дефисті әріптердің не цифрлардың арасына қойыңыз.</translation>
    </message>
    <message>
        <source>“%2” has hyphens in places 3 and 4. These are kept for encoded names and may be refused.</source>
        <translation>«%2» ішінде 3- және 4-орында дефис бар. Олар кодталған атауларға арналған, бас тартылуы мүмкін.</translation>
    </message>
    <message>
        <source>“%2” has a double hyphen. The zone holds such names.</source>
        <translation>«%2» ішінде қос дефис бар. Аймақта мұндай атаулар бар.</translation>
    </message>
    <message>
        <source>“%2” begins with a digit. The zone holds such names.</source>
        <translation>«%2» цифрдан басталады. Аймақта мұндай атаулар бар.</translation>
    </message>
    <message>
        <source>“%2” is very short. Almost all names of one or two characters are taken.</source>
        <translation>«%2» тым қысқа. Бір-екі таңбалы атаулардың бәрі дерлік бос емес.</translation>
    </message>
    <message>
        <source>Capital letters make no difference in a name. “%2” will be sent.</source>
        <translation>Атауда бас әріптердің мәні жоқ. «%2» жіберіледі.</translation>
    </message>
    <message>
        <source>Blanks, address parts or a final dot were taken off. The name is “%2”.</source>
        <translation>Бос орындар, мекенжай бөліктері немесе соңғы нүкте алынды. Атау: «%2».</translation>
    </message>
    <message>
        <source>“www.” is not part of the name to be registered. Use “%2”.</source>
        <translation>«www.» тіркелетін атауға кірмейді. «%2» қолданыңыз.</translation>
    </message>
    <message>
        <source>The whole name has %2 characters as sent. No more than 253 are possible.</source>
        <translation>Бүкіл атау жіберілгенде %2 таңба болады. Ең көбі – 253.</translation>
    </message>
    <message>
        <source>The name is sent as “%2”.</source>
        <translation>Атау «%2» түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>“%2” is the encoded form of this name. Both are shown.</source>
        <translation>«%2» – осы атаудың кодталған түрі. Екеуі де көрсетілген.</translation>
    </message>
    <message>
        <source>“%2” begins like an encoded name but cannot be decoded and encoded again unchanged. Type the name in its own letters.</source>
        <translation>«%2» кодталған атау сияқты басталады, бірақ оны өзгертпей кодын ашып, қайта кодтау мүмкін емес. Атауды өз әріптерімен теріңіз.</translation>
    </message>
    <message>
        <source>You typed “%1”, but “%2” would be sent: some characters are replaced or left out. Check that this is the name you mean.</source>
        <translation>Сіз «%1» тердіңіз, бірақ «%2» жіберілмек: кейбір таңбалар ауыстырылады немесе түсіп қалады. Дәл осы атау керек пе, тексеріңіз.</translation>
    </message>
    <message>
        <source>Unusual in .kz: %2. Names there use a to z, digits and the 42 letters of Russian and Kazakh.</source>
        <translation>.kz үшін әдеттен тыс: %2. Ондағы атауларда a–z әріптері, цифрлар және орыс пен қазақтың 42 әрпі болады.</translation>
    </message>
    <message>
        <source>Not a letter or digit: %2. The standard for names does not allow it; CentralNic may refuse the order.</source>
        <translation>Әріп те, цифр да емес: %2. Атаулар стандарты мұны рұқсат етпейді; CentralNic тапсырыстан бас тартуы мүмкін.</translation>
    </message>
    <message>
        <source>%1 holds a dash that only looks like a hyphen. With a hyphen the name is “%2”.</source>
        <translation>%1 ішінде дефиске ұқсас сызықша бар. Дефиспен атау мынадай болады: «%2».</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters stand in one name. The odd ones are in brackets: %2.</source>
        <translation>Бір атауда латын және кирилл әріптері қатар тұр. Бөтендері жақшада: %2.</translation>
    </message>
    <message>
        <source>All letters of %1 are Cyrillic but look like Latin ones. It will be sent as “%2”.</source>
        <translation>%1 әріптерінің бәрі кирилл, бірақ латын әріптеріне ұқсайды. «%2» түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>CentralNic does not say whether it takes such names under .kz. Ask its support before you promise %1.</source>
        <translation>CentralNic .kz ішінде мұндай атауларды қабылдайтынын айтпайды. %1 атауын уәде етпес бұрын қолдау қызметінен сұраңыз.</translation>
    </message>
    <message>
        <source>A name directly under .kz.</source>
        <translation>Тікелей .kz аймағындағы атау.</translation>
    </message>
    <message>
        <source>The zone %2 has conditions of its own: com.kz is for companies and trade marks, net.kz for licensed networks, org.kz for non-profit residents.</source>
        <translation>%2 аймағының өз шарттары бар: com.kz – компаниялар мен тауар белгілеріне, net.kz – лицензиясы бар желілерге, org.kz – коммерциялық емес резиденттерге.</translation>
    </message>
    <message>
        <source>The zone .қаз is rarely ordered. It will be sent as “%2”.</source>
        <translation>.қаз аймағына тапсырыс сирек беріледі. Ол «%2» түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>The zone %2 is closed to the public. Choose .kz, com.kz, net.kz, org.kz or .қаз.</source>
        <translation>%2 аймағы жұртқа жабық. .kz, com.kz, net.kz, org.kz немесе .қаз таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is itself a zone. Put a name and a dot before it.</source>
        <translation>«%1» – аймақтың өзі. Алдына атау мен нүкте қойыңыз.</translation>
    </message>
    <message>
        <source>Only one part may stand before the zone. The name that can be registered is “%2”.</source>
        <translation>Аймақтың алдында тек бір бөлік тұра алады. Тіркеуге болатын атау: «%2».</translation>
    </message>
    <message>
        <source>“%2” is kept for a group of names under .қаз. Choose another name.</source>
        <translation>«%2» .қаз ішіндегі атаулар тобына қалдырылған. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The name does not end in .kz, com.kz, net.kz, org.kz or .қаз.</source>
        <translation>Атау .kz, com.kz, net.kz, org.kz немесе .қаз деп аяқталмайды.</translation>
    </message>
    <message>
        <source>%1 years cannot be ordered. Choose 1 to 10 whole years.</source>
        <translation>%1 жылға тапсырыс беруге болмайды. 1-ден 10-ға дейін бүтін жыл таңдаңыз.</translation>
    </message>
    <message>
        <source>The name would then run until %2, more than 10 years ahead. Choose fewer years.</source>
        <translation>Онда атау %2 дейін, яғни 10 жылдан да ұзақ жүрер еді. Жыл санын азайтыңыз.</translation>
    </message>
    <message>
        <source>The name was registered or renewed today. A renewal on the same day is usually refused; wait until tomorrow.</source>
        <translation>Атау бүгін тіркелген немесе ұзартылған. Сол күні ұзартудан әдетте бас тартады; ертеңге дейін күтіңіз.</translation>
    </message>
    <message>
        <source>The year %1 is not the year until which the name is paid: %2. Read the name again before you renew it.</source>
        <translation>%1 жылы – атау төленген жыл емес: %2. Ұзартпас бұрын атауды қайта оқыңыз.</translation>
    </message>
    <message>
        <source>The name has just renewed by itself. With this order a further year is paid; the year before was %2.</source>
        <translation>Атау жаңа ғана өздігінен ұзартылды. Бұл тапсырыспен тағы бір жыл төленеді; алдыңғы жыл: %2.</translation>
    </message>
    <message>
        <source>A transfer in %2 needs the authorisation code. Ask the owner for it.</source>
        <translation>%2 ішінде көшіру үшін авторизация коды керек. Оны иесінен сұраңыз.</translation>
    </message>
    <message>
        <source>There is no authorisation code. %2 did not need one in 2022; CentralNic may ask for it now.</source>
        <translation>Авторизация коды жоқ. 2022 жылы %2 үшін ол керек емес еді; енді CentralNic сұрауы мүмкін.</translation>
    </message>
    <message>
        <source>A transfer needs all four contacts. This one is missing: %2.</source>
        <translation>Көшіру үшін төрт контактінің бәрі керек. Жетіспейтіні: %2.</translation>
    </message>
    <message>
        <source>The name is locked against transfer. Ask the owner to unlock it first.</source>
        <translation>Атаудың көшіру құлпы қосулы. Алдымен иесінен құлыпты алуды сұраңыз.</translation>
    </message>
    <message>
        <source>The name was registered less than 60 days ago. A transfer may be refused until %2.</source>
        <translation>Атау тіркелгеніне 60 күн болған жоқ. %2 дейін көшіруден бас тартылуы мүмкін.</translation>
    </message>
    <message>
        <source>It is not clear whether a transfer adds a year. Read the expiry date again afterwards.</source>
        <translation>Көшіру бір жыл қоса ма, анық емес. Кейін бітетін күнін қайта оқыңыз.</translation>
    </message>
    <message>
        <source>The owner of a .kz name is not changed with ModifyDomain. Use “Change owner” (TradeDomain).</source>
        <translation>.kz атауының иесі ModifyDomain арқылы ауыстырылмайды. «Иесін ауыстыру» (TradeDomain) қолданыңыз.</translation>
    </message>
    <message>
        <source>TradeDomain takes no tax number. It is not sent; give it with the new owner&apos;s data.</source>
        <translation>TradeDomain салық нөмірін қабылдамайды. Ол жіберілмейді; оны жаңа иесінің деректерінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>A .kz name cannot be deleted by order. Set its renewal mode to AUTODELETE or AUTOEXPIRE.</source>
        <translation>.kz атауын тапсырыспен жоюға болмайды. Ұзарту режимін AUTODELETE немесе AUTOEXPIRE етіңіз.</translation>
    </message>
    <message>
        <source>“%1” is no renewal mode. Choose DEFAULT, AUTORENEW, AUTOEXPIRE, AUTODELETE or RENEWONCE.</source>
        <translation>«%1» – ұзарту режимі емес. DEFAULT, AUTORENEW, AUTOEXPIRE, AUTODELETE немесе RENEWONCE таңдаңыз.</translation>
    </message>
    <message>
        <source>A lost .kz name cannot be restored by order. A former owner may write to the registry within 60 days.</source>
        <translation>Жойылған .kz атауын тапсырыспен қалпына келтіруге болмайды. Бұрынғы иесі 60 күн ішінде тізілімге жаза алады.</translation>
    </message>
    <message>
        <source>The name lapses on %2, its renewal date. CentralNic gives no days of grace after it.</source>
        <translation>Атау ұзарту күні жойылады: %2. Одан кейін CentralNic жеңілдік күндерін бермейді.</translation>
    </message>
    <message>
        <source>Names in %2 have no WHOIS privacy. The owner&apos;s data is public.</source>
        <translation>%2 ішіндегі атауларда WHOIS құпиялығы жоқ. Иесінің деректері жұртқа ашық.</translation>
    </message>
    <message>
        <source>The site, or even a server that only redirects, must stand in Kazakhstan. Otherwise the registry writes to the owner, blocks the name and deletes it after 10 days.</source>
        <translation>Сайт, тіпті тек қайта бағыттайтын сервер де Қазақстанда тұруға тиіс. Әйтпесе тізілім иесіне жазып, атауды бұғаттап, 10 күннен кейін жояды.</translation>
    </message>
    <message>
        <source>The registrar may check the application, and where the server stands, until %2.</source>
        <translation>Тіркеуші тапсырысты және сервердің қайда тұрғанын %2 дейін тексере алады.</translation>
    </message>
    <message>
        <source>The registry may suspend the name within one working day, that is until %2.</source>
        <translation>Тізілім атауды бір жұмыс күні ішінде, яғни %2 дейін тоқтата тұра алады.</translation>
    </message>
    <message>
        <source>The registry looks for sites abroad by itself: about 45,000 names were found in 2020.</source>
        <translation>Тізілім шетелдегі сайттарды өзі іздейді: 2020 жылы 45 000-ға жуық атау табылды.</translation>
    </message>
    <message>
        <source>%2 records of the name and of names below it must lead to addresses in Kazakhstan. NS, MX, TXT and SPF may point anywhere.</source>
        <translation>Осы атаудың және оның астындағы атаулардың %2 жазбалары Қазақстандағы мекенжайларға апаруға тиіс. NS, MX, TXT және SPF кез келген жерді көрсете алады.</translation>
    </message>
    <message>
        <source>The site has no TLS certificate. Since 2020 a name can be suspended for that; install one.</source>
        <translation>Сайттың TLS сертификаты жоқ. 2020 жылдан бері сол үшін атау тоқтатыла тұруы мүмкін; сертификат орнатыңыз.</translation>
    </message>
    <message>
        <source>A name is also suspended for false owner data, malware or an unresolved security incident. Ground here: %2.</source>
        <translation>Атау иесінің деректері жалған болса, зиянды код не шешілмеген қауіпсіздік оқиғасы болса да тоқтатыла тұрады. Мұндағы себеп: %2.</translation>
    </message>
    <message>
        <source>The registry asks for street, city and region of the server. Note them in case CentralNic asks.</source>
        <translation>Тізілім сервердің көшесін, қаласын және өңірін сұрайды. CentralNic сұраса деп жазып қойыңыз.</translation>
    </message>
    <message>
        <source>CentralNic takes neither place nor purpose of the server. These notes are kept here only.</source>
        <translation>CentralNic сервердің орнын да, мақсатын да қабылдамайды. Бұл жазбалар тек осында сақталады.</translation>
    </message>
    <message>
        <source>All addresses are in Kazakhstan by the list of %2.</source>
        <translation>%2 күнгі тізім бойынша барлық мекенжай Қазақстанда.</translation>
    </message>
    <message>
        <source>%1 is not in Kazakhstan by the list of %2. Sites of .kz names, even redirects, must be there: A, AAAA and CNAME of the name and of names below it.</source>
        <translation>%2 күнгі тізім бойынша %1 Қазақстанда емес. .kz атауларының сайттары, тіпті қайта бағыттаулар да сонда болуға тиіс: атаудың және оның астындағы атаулардың A, AAAA және CNAME жазбалары.</translation>
    </message>
    <message>
        <source>%1 belongs to the delivery network %2. Sites of .kz names must be on servers in Kazakhstan.</source>
        <translation>%1 – %2 жеткізу желісінікі. .kz атауларының сайттары Қазақстандағы серверлерде тұруға тиіс.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a web server (%2). Type a public IPv4 or IPv6 address.</source>
        <translation>%1 веб-сервер мекенжайы бола алмайды (%2). Жалпыға қолжетімді IPv4 немесе IPv6 мекенжайын теріңіз.</translation>
    </message>
    <message>
        <source>No web server is named. As soon as there is a site, it must be in Kazakhstan.</source>
        <translation>Веб-сервер көрсетілмеген. Сайт пайда болысымен Қазақстанда тұруға тиіс.</translation>
    </message>
    <message>
        <source>Name servers may stand abroad.</source>
        <translation>Атау серверлері шетелде тұра алады.</translation>
    </message>
    <message>
        <source>The name is blocked. It will be deleted on %2 unless the site is moved to Kazakhstan.</source>
        <translation>Атау бұғатталған. Сайт Қазақстанға көшірілмесе, атау жойылатын күн: %2.</translation>
    </message>
    <message>
        <source>The live site leads to %2, which is not in Kazakhstan. Move it, or the name may be blocked.</source>
        <translation>Жұмыс істеп тұрған сайт Қазақстандағы емес мекенжайға апарады: %2. Оны көшіріңіз, әйтпесе атау бұғатталуы мүмкін.</translation>
    </message>
    <message>
        <source>The list of Kazakh networks is of %2, over a year old. Its verdicts may be wrong.</source>
        <translation>%2 күнгі қазақстандық желілер тізіміне бір жылдан асты. Қорытындылары қате болуы мүмкін.</translation>
    </message>
    <message>
        <source>Confirm that the owner knows the rules on content.</source>
        <translation>Иесі мазмұн туралы ережелерді білетінін растаңыз.</translation>
    </message>
    <message>
        <source>Confirm that the owner knows that the site must be in Kazakhstan.</source>
        <translation>Иесі сайттың Қазақстанда болуға тиіс екенін білетінін растаңыз.</translation>
    </message>
    <message>
        <source>The name holds “%2”, which is on your organisation&apos;s list.</source>
        <translation>Атауда ұйымыңыздың тізіміндегі «%2» бар.</translation>
    </message>
    <message>
        <source>The owner is a company in Kazakhstan. Its BIN (12 digits) is needed.</source>
        <translation>Иесі – Қазақстандағы компания. Оның БСН-і (12 цифр) керек.</translation>
    </message>
    <message>
        <source>The owner&apos;s data is not read yet. A company in Kazakhstan needs its BIN.</source>
        <translation>Иесінің деректері әлі оқылмаған. Қазақстандағы компанияға БСН керек.</translation>
    </message>
    <message>
        <source>The owner is a person in Kazakhstan. The registry&apos;s rules want the IIN (12 digits).</source>
        <translation>Иесі – Қазақстандағы жеке тұлға. Тізілім ережесі ЖСН (12 цифр) талап етеді.</translation>
    </message>
    <message>
        <source>The registry may show this number in its public WHOIS.</source>
        <translation>Тізілім бұл нөмірді жұртқа ашық WHOIS-те көрсетуі мүмкін.</translation>
    </message>
    <message>
        <source>The number looks Kazakh but is not right. %2 Leave the field empty if the owner has none.</source>
        <translation>Нөмір қазақстандыққа ұқсайды, бірақ дұрыс емес. %2 Иесінде ол болмаса, өрісті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>A foreign company may hold a BIN.</source>
        <translation>Шетелдік компанияның да БСН-і болуы мүмкін.</translation>
    </message>
    <message>
        <source>This is an IIN and belongs to a person. It is right only for a sole entrepreneur; other companies have a BIN.</source>
        <translation>Бұл – ЖСН, ол адамға тиесілі. Ол тек жеке кәсіпкерге дұрыс; басқа компанияларда БСН болады.</translation>
    </message>
    <message>
        <source>This is a BIN and belongs to an organisation. Fill in the organisation, or type the person&apos;s IIN.</source>
        <translation>Бұл – БСН, ол ұйымға тиесілі. Ұйымды толтырыңыз немесе адамның ЖСН-ін теріңіз.</translation>
    </message>
    <message>
        <source>The RNN has not been valid since 2013. Type the BIN or the IIN.</source>
        <translation>СТН 2013 жылдан бері жарамсыз. БСН немесе ЖСН теріңіз.</translation>
    </message>
    <message>
        <source>A VAT certificate is not accepted. Type the BIN or the IIN (12 digits).</source>
        <translation>ҚҚС куәлігі қабылданбайды. БСН немесе ЖСН (12 цифр) теріңіз.</translation>
    </message>
    <message>
        <source>“%1” is no Kazakh number: BIN and IIN have exactly 12 digits. Here are %2 characters.</source>
        <translation>«%1» – қазақстандық нөмір емес: БСН мен ЖСН дәл 12 цифр. Мұнда таңба саны: %2.</translation>
    </message>
    <message>
        <source>Blanks, marks and words were taken off. “%2” will be sent.</source>
        <translation>Бос орындар, белгілер және сөздер алынды. «%2» жіберіледі.</translation>
    </message>
    <message>
        <source>The number has %2 characters. More than 64 may be cut off.</source>
        <translation>Нөмірде %2 таңба бар. 64-тен асқаны кесілуі мүмкін.</translation>
    </message>
    <message>
        <source>Twelve zeros are no number. Type the BIN or the IIN.</source>
        <translation>Он екі нөл – нөмір емес. БСН немесе ЖСН теріңіз.</translation>
    </message>
    <message>
        <source>The last digit should be %2. Compare the number with the document. An RNN is not accepted.</source>
        <translation>Соңғы цифр %2 болуға тиіс. Нөмірді құжатпен салыстырыңыз. СТН қабылданбайды.</translation>
    </message>
    <message>
        <source>No number begins with %2: it has no check digit. Compare it with the document.</source>
        <translation>Ешбір нөмір %2 деп басталмайды: оның бақылау цифры жоқ. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The month of registration in the BIN is %2. It must be 01 to 12.</source>
        <translation>БСН-дегі тіркеу айы: %2. 01-ден 12-ге дейін болуға тиіс.</translation>
    </message>
    <message>
        <source>The sixth digit of this BIN is %2. Usual are 0 to 3.</source>
        <translation>Бұл БСН-нің алтыншы цифры: %2. Әдетте 0-ден 3-ке дейін.</translation>
    </message>
    <message>
        <source>The fifth digit is %2, so this is neither a BIN (4 to 6) nor an IIN (0 to 3).</source>
        <translation>Бесінші цифр %2, сондықтан бұл БСН да (4–6), ЖСН да (0–3) емес.</translation>
    </message>
    <message>
        <source>The IIN gives no real date of birth (%2). That is possible but rare; compare it with the document.</source>
        <translation>ЖСН нақты туған күнді бермейді (%2). Бұл мүмкін, бірақ сирек; құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The seventh digit of this IIN is %2. Usual are 1 to 6.</source>
        <translation>Бұл ЖСН-нің жетінші цифры: %2. Әдетте 1-ден 6-ға дейін.</translation>
    </message>
    <message>
        <source>Type first and last name, or the organisation.</source>
        <translation>Аты мен тегін немесе ұйымды теріңіз.</translation>
    </message>
    <message>
        <source>First and last name together have %2 characters. No more than 255 are possible.</source>
        <translation>Аты мен тегі бірге %2 таңба. Ең көбі – 255.</translation>
    </message>
    <message>
        <source>First and last name together have %2 characters. The registry side may cut them at 128.</source>
        <translation>Аты мен тегі бірге %2 таңба. Тізілім 128-ден асқанын кесуі мүмкін.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. No more than 255 are possible.</source>
        <translation>Ұйым атауында %2 таңба бар. Ең көбі – 255.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. The registry side may cut it at 128.</source>
        <translation>Ұйым атауында %2 таңба бар. Тізілім 128-ден асқанын кесуі мүмкін.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. With the BIN behind it, it may be cut; 110 are safe.</source>
        <translation>Ұйым атауында %2 таңба бар. Артындағы БСН-мен бірге кесілуі мүмкін; 110 таңба қауіпсіз.</translation>
    </message>
    <message>
        <source>The street is missing. Type at least one line.</source>
        <translation>Көше көрсетілмеген. Кемінде бір жол теріңіз.</translation>
    </message>
    <message>
        <source>The street has %2 lines. No more than three are possible.</source>
        <translation>Көшеде жол саны: %2. Ең көбі – үшеу.</translation>
    </message>
    <message>
        <source>This line has %2 characters. No more than 255 are possible.</source>
        <translation>Бұл жолда %2 таңба бар. Ең көбі – 255.</translation>
    </message>
    <message>
        <source>All street lines together have %2 characters. The registry side may cut them at 128.</source>
        <translation>Көшенің барлық жолында бірге %2 таңба бар. Тізілім 128-ден асқанын кесуі мүмкін.</translation>
    </message>
    <message>
        <source>The city is missing.</source>
        <translation>Қала көрсетілмеген.</translation>
    </message>
    <message>
        <source>The city has %2 characters. No more than 255 are possible.</source>
        <translation>Қала атауында %2 таңба бар. Ең көбі – 255.</translation>
    </message>
    <message>
        <source>The city has %2 characters. The registry side may cut it at 128.</source>
        <translation>Қала атауында %2 таңба бар. Тізілім 128-ден асқанын кесуі мүмкін.</translation>
    </message>
    <message>
        <source>The region has %2 characters. No more than 255 are possible.</source>
        <translation>Өңір атауында %2 таңба бар. Ең көбі – 255.</translation>
    </message>
    <message>
        <source>The region has %2 characters. The registry side may cut it at 64.</source>
        <translation>Өңір атауында %2 таңба бар. Тізілім 64-тен асқанын кесуі мүмкін.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>Индекс көрсетілмеген.</translation>
    </message>
    <message>
        <source>The postcode has %2 characters. No more than 16 are possible.</source>
        <translation>Индексте %2 таңба бар. Ең көбі – 16.</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as KZ.</source>
        <translation>«%1» – ел коды емес. Екі әріп қолданыңыз, мысалы, KZ.</translation>
    </message>
    <message>
        <source>Country codes are sent in capitals: %2.</source>
        <translation>Ел кодтары бас әріптермен жіберіледі: %2.</translation>
    </message>
    <message>
        <source>%1 is an organisation handle (O-). CentralNic takes these for some zones only; a person handle (P-) is safer.</source>
        <translation>%1 – ұйым идентификаторы (O-). CentralNic мұндайды тек кейбір аймақтарда қабылдайды; тұлға идентификаторы (P-) сенімдірек.</translation>
    </message>
    <message>
        <source>A six-digit postcode of a known region.</source>
        <translation>Белгілі өңірдің алты цифрлы индексі.</translation>
    </message>
    <message>
        <source>%1 is no postcode in use: the first two digits should be 01 to 16.</source>
        <translation>%1 – қолданыстағы индекс емес: алғашқы екі цифр 01-ден 16-ға дейін болуға тиіс.</translation>
    </message>
    <message>
        <source>A new postcode with letters.</source>
        <translation>Әріпті жаңа индекс.</translation>
    </message>
    <message>
        <source>Cyrillic letters in the postcode were replaced by Latin ones: %2.</source>
        <translation>Индекстегі кирилл әріптері латын әріптерімен ауыстырылды: %2.</translation>
    </message>
    <message>
        <source>The postcode will be sent as %2.</source>
        <translation>Индекс %2 түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>%1 does not look like a Kazakh postcode. These read 050000 or A01P3K4.</source>
        <translation>%1 қазақстандық индекске ұқсамайды. Ол 050000 немесе A01P3K4 түрінде болады.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Телефон нөмірі көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Write country code, dot, number: +7.7270000000.</source>
        <translation>«%1» – телефон нөмірі емес. Ел кодын, нүктені, нөмірді жазыңыз: +7.7270000000.</translation>
    </message>
    <message>
        <source>The phone number will be sent as %2.</source>
        <translation>Телефон нөмірі %2 түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>After +7 there must be exactly 10 digits. Here are %2.</source>
        <translation>+7-ден кейін дәл 10 цифр болуға тиіс. Мұнда: %2.</translation>
    </message>
    <message>
        <source>%1 is a Russian or an unassigned number. Kazakh numbers go on with 7 after +7.</source>
        <translation>%1 – ресейлік немесе бөлінбеген нөмір. Қазақстандық нөмірлер +7-ден кейін 7 цифрымен жалғасады.</translation>
    </message>
    <message>
        <source>The country code +997 is not in use. Kazakhstan has +7.</source>
        <translation>+997 ел коды қолданылмайды. Қазақстан коды – +7.</translation>
    </message>
    <message>
        <source>All digits of %1 are equal. Check the number.</source>
        <translation>%1 цифрларының бәрі бірдей. Нөмірді тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. One Kazakh registrar takes 5 to 20.</source>
        <translation>%1 ішінде %2 таңба бар. Бір қазақстандық тіркеуші 5-тен 20-ға дейін қабылдайды.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Эл. пошта мекенжайы көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Type one address such as name@host.example.</source>
        <translation>«%1» – эл. пошта мекенжайы емес. Бір мекенжай теріңіз, мысалы, name@host.example.</translation>
    </message>
    <message>
        <source>The e-mail address will be sent as %2.</source>
        <translation>Эл. пошта мекенжайы %2 түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>Before the @ only Latin letters, digits and usual marks are possible: %1.</source>
        <translation>@ белгісінің алдында тек латын әріптері, цифрлар және кәдімгі белгілер болады: %1.</translation>
    </message>
    <message>
        <source>The address lies inside %2 itself. If the name stops working, no notice arrives; use another address.</source>
        <translation>Мекенжай %2 ішінде жатыр. Атау жұмысын тоқтатса, хабарлама жетпейді; басқа мекенжай алыңыз.</translation>
    </message>
    <message>
        <source>At least 2 name servers are needed. Here are %2.</source>
        <translation>Кемінде 2 атау сервері керек. Мұнда: %2.</translation>
    </message>
    <message>
        <source>No more than 13 name servers are possible. Here are %2.</source>
        <translation>Атау серверлері 13-тен аспауға тиіс. Мұнда: %2.</translation>
    </message>
    <message>
        <source>“%1” is no full host name. It needs two parts or more of letters, digits and hyphens: ns1.host.example.</source>
        <translation>«%1» – хосттың толық атауы емес. Әріптерден, цифрлардан және дефистерден тұратын екі не одан көп бөлік керек: ns1.host.example.</translation>
    </message>
    <message>
        <source>The name server will be sent as %2.</source>
        <translation>Атау сервері %2 түрінде жіберіледі.</translation>
    </message>
    <message>
        <source>%1 is there twice. Remove one or type another.</source>
        <translation>%1 екі рет тұр. Біреуін алып тастаңыз немесе басқасын теріңіз.</translation>
    </message>
    <message>
        <source>%1 lies inside %2 and needs an IP address behind it.</source>
        <translation>%1 %2 ішінде жатыр, сондықтан артына IP мекенжайы керек.</translation>
    </message>
    <message>
        <source>%1 lies inside the new name %2, and the order has no place for its address. Register with other servers first, then add this one.</source>
        <translation>%1 жаңа %2 атауының ішінде жатыр, ал тапсырыста оның мекенжайына орын жоқ. Алдымен басқа серверлермен тіркеп, содан кейін мұны қосыңыз.</translation>
    </message>
    <message>
        <source>%1 lies inside the name and has its address.</source>
        <translation>%1 атаудың ішінде жатыр, мекенжайы бар.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a name server (%2). Type a public IPv4 or IPv6 address.</source>
        <translation>%1 атау серверінің мекенжайы бола алмайды (%2). Жалпыға қолжетімді IPv4 немесе IPv6 мекенжайын теріңіз.</translation>
    </message>
    <message>
        <source>The address of %1 is not sent: the owner of that name looks after it.</source>
        <translation>%1 мекенжайы жіберілмейді: оған сол атаудың иесі қарайды.</translation>
    </message>
    <message>
        <source>%1 only ends like %2. It is another name and needs no address.</source>
        <translation>%1 тек %2 сияқты аяқталады. Ол – басқа атау, мекенжайы керек емес.</translation>
    </message>
    <message>
        <source>All name servers are in one network (%2). If it fails, the name cannot be reached.</source>
        <translation>Барлық атау сервері бір желіде (%2). Ол істен шықса, атау ашылмайды.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check the spelling, or ask who runs it.</source>
        <translation>%1 жауап бермейді: %2. Жазылуын тексеріңіз немесе оны жүргізетін адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>%1 may stand outside Kazakhstan.</source>
        <translation>%1 Қазақстаннан тыс тұра алады.</translation>
    </message>
    <message>
        <source>%1 is the name itself and needs an IP address behind it.</source>
        <translation>%1 – осы атаудың өзі, артына IP мекенжайы керек.</translation>
    </message>
    <message>
        <source>%1 is a zone, hardly a server. Type the full host name.</source>
        <translation>%1 – аймақ, сервер болуы екіталай. Хосттың толық атауын теріңіз.</translation>
    </message>
    <message>
        <source>Read as host %1 with address %2.</source>
        <translation>%2 мекенжайлы %1 хосты деп оқылды.</translation>
    </message>
    <message>
        <source>The zone is signed, but CentralNic does not say whether it takes keys for .kz. Ask its support.</source>
        <translation>Аймаққа қол қойылған, бірақ CentralNic .kz кілттерін қабылдайтынын айтпайды. Қолдау қызметінен сұраңыз.</translation>
    </message>
    <message>
        <source>%2 has the same e-mail address. Use that handle, unless this is somebody else.</source>
        <translation>%2 контактісінің эл. поштасы дәл осындай. Бұл басқа адам болмаса, сол идентификаторды алыңыз.</translation>
    </message>
    <message>
        <source>%2 has the same phone number. Use that handle, unless this is somebody else.</source>
        <translation>%2 контактісінің телефон нөмірі дәл осындай. Бұл басқа адам болмаса, сол идентификаторды алыңыз.</translation>
    </message>
    <message>
        <source>%2 has the same name, or nearly. Use that handle, unless this is somebody else.</source>
        <translation>%2 контактісінің аты дәл осындай не ұқсас. Бұл басқа адам болмаса, сол идентификаторды алыңыз.</translation>
    </message>
    <message>
        <source>Another name makes another person of the handle. Go on only to correct a spelling; for somebody else make a new handle.</source>
        <translation>Аты өзгерсе, идентификатор басқа тұлғаны білдіреді. Жазылуын түзету үшін ғана жалғастырыңыз; басқа тұлғаға жаңа идентификатор жасаңыз.</translation>
    </message>
    <message>
        <source>The handle is the owner of %2. Another owner is a trade: make a new handle, then change the owner of each name.</source>
        <translation>Бұл идентификатор – %2 иесі. Басқа ие – иесін ауыстыру: жаңа идентификатор жасап, әр атаудың иесін ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The registry of .kz does not learn of the change: it goes on showing the old data for %2. To change them there, make a new handle and give it to the names.</source>
        <translation>.kz тізілімі бұл өзгерісті білмейді: %2 үшін ескі деректі көрсете береді. Онда өзгерту үшін жаңа идентификатор жасап, атауларға соны беріңіз.</translation>
    </message>
    <message>
        <source>%1 is in use (%2). The registrar deletes only handles that no name uses.</source>
        <translation>%1 қолданыста (%2). Тіркеуші тек ешбір атау қолданбайтын идентификаторды жояды.</translation>
    </message>
    <message>
        <source>%1 is the owner already. A trade needs another owner.</source>
        <translation>%1 қазірдің өзінде иесі. Иесін ауыстыру үшін басқа адам керек.</translation>
    </message>
    <message>
        <source>“%1” is no transfer mode. Choose DEFAULT, AUTOAPPROVE or AUTODENY.</source>
        <translation>«%1» — көшіру режимі емес. DEFAULT, AUTOAPPROVE немесе AUTODENY таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 lies inside no name of the account as it was last read. The registrar makes a server only below a name that it holds.</source>
        <translation>Соңғы оқу бойынша %1 аккаунттың бірде-бір атауының ішінде емес. Тіркеуші серверді тек өзіндегі атаудың ішінде жасайды.</translation>
    </message>
    <message>
        <source>Names of the account that use %1: %2. The registrar refuses to delete a server in use. Give those names other servers first.</source>
        <translation>%1 серверін қолданатын аккаунт атаулары: %2. Тіркеуші қолданыстағы серверді жоймайды. Алдымен ол атауларға басқа серверлер беріңіз.</translation>
    </message>
    <message>
        <source>The registrar moves it to history for everybody who uses the account: colleagues and other programs are not told of it any more. It can still be read there and here.</source>
        <translation>Тіркеуші оқиғаны аккаунтты пайдаланатындардың бәрі үшін мұрағатқа көшіреді: әріптестер мен басқа бағдарламалар ол туралы енді білмейді. Оны сонда да, осында да оқуға болады.</translation>
    </message>
    <message>
        <source>Nobody has read it here: %2. Once it is done, nobody is told of it again.</source>
        <translation>Мұны осында ешкім оқыған жоқ: %2. «Дайын» деп белгіленген соң, ол туралы енді ешкім білмейді.</translation>
    </message>
    <message>
        <source>Only its line in the list could be read, not what it says: %2.</source>
        <translation>Тізімдегі жолы ғана оқылды, мәтіні оқылмады: %2.</translation>
    </message>
    <message>
        <source>The registrar asks for something: %2. Answer it first; once it is done, nobody is reminded.</source>
        <translation>Тіркеуші бірдеңе сұрайды: %2. Алдымен жауап беріңіз; «дайын» деп белгіленген соң, ешкім еске салмайды.</translation>
    </message>
    <message>
        <source>The order that it tells of is still open: %2.</source>
        <translation>Ол хабарлаған тапсырыс әлі ашық: %2.</translation>
    </message>
    <message>
        <source>%1 is not accepted here. Signing in and out is done on its own page.</source>
        <translation>%1 мұнда қабылданбайды. Кіру мен шығу өз бетінде жасалады.</translation>
    </message>
    <message>
        <source>“%1” is no name of a command. The first line has the name only, such as StatusDomain. Parameters stand below it.</source>
        <translation>«%1» команда атауы емес. Бірінші жолда тек атауы болады, мысалы StatusDomain. Параметрлер төменде тұрады.</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write one a line: NAME=value.</source>
        <translation>«%1» параметр емес. Әр жолға біреуін жазыңыз: АТАУ=мән.</translation>
    </message>
    <message>
        <source>%1 is there twice. Leave one.</source>
        <translation>%1 екі рет тұр. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>%1 is a secret, and KZ Desk keeps none. Type its value again.</source>
        <translation>%1 – құпия, ал KZ Desk құпияларды сақтамайды. Мәнін қайта теріңіз.</translation>
    </message>
    <message>
        <source>%1 may change something, so it goes through the review and is sent once. What becomes of it KZ Desk knows only from the registrar&apos;s answer and log.</source>
        <translation>%1 бірдеңені өзгертуі мүмкін, сондықтан тексеруден өтіп, бір рет жіберіледі. Немен аяқталғанын KZ Desk тек тіркеушінің жауабы мен журналынан біледі.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it in figures, such as 500 or 500.00.</source>
        <translation>«%1» сома емес. Цифрмен жазыңыз, мысалы 500 не 500.00.</translation>
    </message>
    <message>
        <source>“%1” is no default of an account. Choose AUTORENEW, AUTODELETE or AUTOEXPIRE.</source>
        <translation>«%1» аккаунт режимі бола алмайды. AUTORENEW, AUTODELETE не AUTOEXPIRE таңдаңыз.</translation>
    </message>
    <message>
        <source>There is a blank %2 of the code. Copying often brings one along: remove it, unless it belongs there. Whether it arrives is not stated by the registrar.</source>
        <translation>Кодтың %2 бос орын бар. Ол көбіне көшірген кезде қосылып кетеді: кодтың бөлігі болмаса, алып тастаңыз. Оның жететін-жетпейтінін тіркеуші көрсетпейді.</translation>
    </message>
    <message>
        <source>The present and the future owner must both confirm at the registry; in which way is not stated by the registrar. The expiry date stays.</source>
        <translation>Қазіргі және болашақ иесі екеуі де тізілімде растауға тиіс; қандай жолмен екенін тіркеуші көрсетпейді. Бітетін күні өзгермейді.</translation>
    </message>
    <message>
        <source>What the registry sends to this address may not arrive: %2. Check it before you order.</source>
        <translation>Тізілім жіберген хат бұл мекенжайға жетпеуі мүмкін: %2. Тапсырыс бермес бұрын тексеріңіз.</translation>
    </message>
    <message>
        <source>Place and purpose of the server are noted, should somebody ask.</source>
        <translation>Сервердің орны мен мақсаты сұраса дайын болуы үшін жазылған.</translation>
    </message>
</context>
<context>
    <name>kz::SecretDialog</name>
    <message>
        <source>Auth code</source>
        <translation>Көшіру коды</translation>
    </message>
    <message>
        <source>The auth code of %1</source>
        <translation>%1 көшіру коды</translation>
    </message>
    <message>
        <source>The order waits and was not sent. Codes are kept nowhere: type it again, letter by letter. Capitals and blanks count.</source>
        <translation>Тапсырыс күтіп тұр, жіберілген жоқ. Кодтар еш жерде сақталмайды: кодты таңба-таңбасымен қайта теріңіз. Бас әріптер мен бос орындар маңызды.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>Тапсырысты жіберу</translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>of a typed command</comment>
        <translation>Құпиялар</translation>
    </message>
    <message>
        <source>The secrets of %1</source>
        <translation>%1 құпиялары</translation>
    </message>
</context>
<context>
    <name>kz::SecretEdit</name>
    <message>
        <source>1 character.</source>
        <translation>1 таңба.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n таңба.</numerusform>
            <numerusform>%n таңба.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is a blank.</source>
        <translation>Біріншісі — бос орын.</translation>
    </message>
    <message>
        <source>The last one is a blank.</source>
        <translation>Соңғысы — бос орын.</translation>
    </message>
    <message>
        <source>There is a blank in the middle.</source>
        <translation>Ортасында бос орын бар.</translation>
    </message>
</context>
<context>
    <name>kz::ServerCell</name>
    <message>
        <source>Server &amp;%1</source>
        <translation>&amp;%1-сервер</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>%1-сервер</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>%1-серверді алып тастау</translation>
    </message>
</context>
<context>
    <name>kz::ServerSetDialog</name>
    <message>
        <source>New set of name servers</source>
        <translation>Атау серверлерінің жаңа жиыны</translation>
    </message>
    <message>
        <source>Set of name servers: %1</source>
        <translation>Атау серверлерінің жиыны: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Түзету керек: %n</numerusform>
            <numerusform>Түзету керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
</context>
<context>
    <name>kz::ServerSetForm</name>
    <message>
        <source>Set</source>
        <translation>Жиын</translation>
    </message>
    <message>
        <source>Kept on this computer for this account.</source>
        <translation>Осы аккаунт үшін осы компьютерде сақталады.</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>Жиын &amp;атауы</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>2 to 13 hosts, in the order in which they are filled in.</source>
        <translation>2-ден 13-ке дейін хост, қойылу ретімен.</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>Жиынды сақтау</translation>
    </message>
    <message>
        <source>Give the set a name by which you find it again.</source>
        <translation>Жиынға кейін табатындай атау беріңіз.</translation>
    </message>
</context>
<context>
    <name>kz::ServerWords</name>
    <message>
        <source>It goes out once.</source>
        <translation>Ол бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>Whether people do it by hand, and how long it takes, is not stated by the registrar. KZ Desk looks until the server shows it.</source>
        <translation>Мұны адамдар қолмен жасай ма және қанша уақыт алады — тіркеуші айтпайды. KZ Desk серверден көрінгенше тексереді.</translation>
    </message>
    <message>
        <source>The registrar states no price for name servers. For .kz, changes that people carry out may cost extra.</source>
        <translation>Тіркеуші атау серверлерінің бағасын айтпайды. .kz үшін қолмен орындалатын өзгерістер қосымша ақылы болуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>kz::SignInPage</name>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Реселлер аккаунтындағы .kz атауларына арналған жұмыс орны.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Не күтуге болады</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Қол астында аккаунт жоқ па?</translation>
    </message>
    <message>
        <source>The sandbox is a registrar of its own on this computer, with 200 made-up names.</source>
        <translation>Құмсалғыш – осы компьютердегі жеке тіркеуші, онда ойдан шығарылған 200 атау бар.</translation>
    </message>
    <message>
        <source>&amp;Look round in the sandbox</source>
        <translation>Құмсалғышты көріп &amp;шығу</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Алғашқы аккаунтыңызды қосыңыз</translation>
    </message>
    <message>
        <source>It becomes a profile. Profiles never share data or passwords.</source>
        <translation>Ол профильге айналады. Профильдердің деректері мен құпиясөздері ортақ болмайды.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Профиль</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>The registrar&apos;s test system. Nothing is billed, nothing is real.</source>
        <translation>Тіркеушінің сынақ жүйесі. Ақы алынбайды, бәрі шын емес.</translation>
    </message>
    <message>
        <source>Real names and real money.</source>
        <translation>Шынайы атаулар мен шынайы ақша.</translation>
    </message>
    <message>
        <source>On this computer only. No account needed.</source>
        <translation>Тек осы компьютерде. Аккаунт керек емес.</translation>
    </message>
    <message>
        <source>Add&amp;ress of the registrar</source>
        <translation>Тіркеуші &amp;мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;User in that account</source>
        <translation>Осы аккаунттағы пайда&amp;ланушы</translation>
    </message>
    <message>
        <source>Empty for the main login</source>
        <translation>Негізгі кіру үшін бос</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Құпиясө&amp;з</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Көр&amp;сету</translation>
    </message>
    <message>
        <source>LIVE has a password of its own</source>
        <translation>LIVE жүйесінің құпиясөзі бөлек</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>Профиль атау&amp;ы</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s key store</source>
        <translation>Құпиясөзді осы компьютердің кілттер &amp;қоймасында сақтау</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: every button that writes is switched off</source>
        <translation>Тек &amp;оқу: бірдеңені өзгертетін батырмалардың бәрі өшірулі</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Кірмеу</translation>
    </message>
    <message>
        <source>Your names, at once</source>
        <translation>Атауларыңыз бірден</translation>
    </message>
    <message>
        <source>The list is kept on this computer and read again in the background.</source>
        <translation>Тізім осы компьютерде сақталып, фонда қайта оқылады.</translation>
    </message>
    <message>
        <source>Nothing is sent by surprise</source>
        <translation>Ештеңе кенеттен жіберілмейді</translation>
    </message>
    <message>
        <source>Each order is shown in full first, goes out once and is kept.</source>
        <translation>Әр тапсырыс алдымен толық көрсетіледі, бір рет жіберіледі және сақталады.</translation>
    </message>
    <message>
        <source>.kz is done by people</source>
        <translation>.kz – адамдардың қолында</translation>
    </message>
    <message>
        <source>“Registered” appears only when the registry says so.</source>
        <translation>«Тіркелді» деген сөз тізілім солай дегенде ғана шығады.</translation>
    </message>
    <message>
        <source>Use a user with few rights</source>
        <translation>Құқығы аз пайдаланушыны алыңыз</translation>
    </message>
    <message>
        <source>In the control panel, make a user for this desk and give it only the commands it needs. Two-factor codes guard the panel, not this connection.</source>
        <translation>Басқару панелінде осы бағдарлама үшін пайдаланушы жасап, оған тек қажетті командаларды беріңіз. Екі факторлы кодтар панельді қорғайды, бұл байланысты емес.</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Басқа аккаунт…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 жүйесіне кіру</translation>
    </message>
    <message>
        <source>Pass&amp;word for %1</source>
        <translation>%1 құпиясө&amp;зі</translation>
    </message>
    <message>
        <source>The sandbox says it when asked for --help</source>
        <translation>Оны құмсалғыш --help дегенде айтады</translation>
    </message>
    <message>
        <source>OT&amp;E has a password of its own</source>
        <translation>OT&amp;E жүйесінің құпиясөзі бөлек</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Қайта кіріңіз</translation>
    </message>
    <message>
        <source>Your forms are kept as they are.</source>
        <translation>Пішіндеріңіз сол күйінде сақталды.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Сіз шықтыңыз</translation>
    </message>
    <message>
        <source>Type the name of the reseller account.</source>
        <translation>Реселлер аккаунтының атауын теріңіз.</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Құпиясөз жоқ</translation>
    </message>
    <message>
        <source>Type the password, then sign in.</source>
        <translation>Құпиясөзді теріп, содан кейін кіріңіз.</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Кірмеген</translation>
    </message>
    <message>
        <source>The sign-in has to wait</source>
        <translation>Кіруді күту керек</translation>
    </message>
    <message>
        <source>The orders on this computer cannot be read</source>
        <translation>Бұл компьютердегі тапсырыстар оқылмайды</translation>
    </message>
    <message>
        <source>Nobody is signed in. Once this is mended, sign in again.</source>
        <translation>Ешкім кірген жоқ. Бұл түзетілген соң қайта кіріңіз.</translation>
    </message>
    <message>
        <source>Start a new ledger…</source>
        <translation>Жаңа журнал бастау…</translation>
    </message>
    <message>
        <source>Go on without the old orders?</source>
        <translation>Бұрынғы тапсырыстарсыз жалғастыру керек пе?</translation>
    </message>
    <message>
        <source>The damaged file gets another name and stays. KZ Desk then knows of no order that is open at the registrar, follows none, and would let you send the same one again.</source>
        <translation>Бүлінген файл басқа ат алып, орнында қалады. KZ Desk тіркеушіде ашық тұрған тапсырыстарды білмейді, бақыламайды және дәл сондайын қайта жіберуге жол береді.</translation>
    </message>
    <message>
        <source>Start a new ledger</source>
        <translation>Жаңа журнал бастау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>kz::TemplateModel</name>
    <message>
        <source>Set</source>
        <comment>of name servers</comment>
        <translation>Жиын</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>how many there are in a set</comment>
        <translation>Серверлер</translation>
    </message>
    <message>
        <source>Hosts</source>
        <comment>of a set</comment>
        <translation>Хосттар</translation>
    </message>
</context>
<context>
    <name>kz::TradeForm</name>
    <message>
        <source>Owners</source>
        <translation>Иелері</translation>
    </message>
    <message>
        <source>The present one is read from the registrar.</source>
        <translation>Қазіргісі тіркеушіден оқылады.</translation>
    </message>
    <message>
        <source>&amp;Present owner</source>
        <translation>&amp;Қазіргі иесі</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>&amp;Жаңа иесі</translation>
    </message>
    <message>
        <source>Who confirms</source>
        <translation>Кім растайды</translation>
    </message>
    <message>
        <source>At the registry, KazNIC.</source>
        <translation>KazNIC тізілімінде.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Растаулар</translation>
    </message>
    <message>
        <source>For this order; never kept for the next.</source>
        <translation>Осы тапсырыс үшін; келесіге сақталмайды.</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт Қазақстандағы серверде тұрады. Әйтпесе KazNIC атауды 10 күн ішінде жоюы мүмкін.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Атау мен &amp;мазмұн Қазақстан заңдарына сәйкес.</translation>
    </message>
    <message>
        <source>Being read from the registrar…</source>
        <translation>Тіркеушіден оқылуда…</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмады</translation>
    </message>
    <message>
        <source>%1 could not be read from the registrar</source>
        <translation>%1 тіркеушіден оқылмады</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>GetZoneInfo says of .%1 that no trade is possible.</source>
        <translation>GetZoneInfo .%1 туралы иесін ауыстыру мүмкін емес дейді.</translation>
    </message>
    <message>
        <source>GetZoneInfo says of .%1 that owners change by %2.</source>
        <translation>GetZoneInfo .%1 туралы иесі %2 арқылы ауысады дейді.</translation>
    </message>
    <message>
        <source>The registrar&apos;s zone table says something else</source>
        <translation>Тіркеушінің аймақтар кестесі басқаша айтады</translation>
    </message>
    <message>
        <source>%1 The registrar&apos;s .kz page asks for TradeDomain, so KZ Desk sends it. If it is refused, ask the registrar&apos;s support.</source>
        <comment>a sentence before</comment>
        <translation>%1 Тіркеушінің .kz беті TradeDomain талап етеді, KZ Desk соны жібереді. Бас тартса, тіркеуші қолдауынан сұраңыз.</translation>
    </message>
    <message>
        <source>Send change of owner</source>
        <translation>Иесін ауыстыруды жіберу</translation>
    </message>
    <message>
        <source>The registrar does not say who the owner is.</source>
        <translation>Тіркеуші иесі кім екенін айтпайды.</translation>
    </message>
    <message>
        <source>The present owner is not read yet.</source>
        <translation>Қазіргі иесі әлі оқылмаған.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Type part of a handle, name, mail or company.</source>
        <translation>Ешкім таңдалмаған. Код, аты, пошта немесе компанияның бір бөлігін жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no handle. Choose a contact from the list, or make a new one.</source>
        <translation>«%1» – идентификатор емес. Тізімнен контакт таңдаңыз немесе жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>Must confirm</source>
        <translation>Растауға тиіс</translation>
    </message>
    <message>
        <source>Both the present and the new owner, at the registry</source>
        <translation>Қазіргі иесі де, жаңа иесі де, тізілімде</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Stays: paid until %1</source>
        <translation>Өзгермейді: %1 дейін төленген</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Өзгермейді</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Оған дейін</translation>
    </message>
    <message>
        <source>The present owner stays the owner</source>
        <translation>Қазіргі иесі иесі болып қалады</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Әлі ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>%1 иесін ауыстыру</translation>
    </message>
    <message>
        <source>Review: change the owner of %1</source>
        <translation>Тексеру: %1 иесін ауыстыру</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>Иесінің поштасы</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Төлем мерзімі</translation>
    </message>
    <message>
        <source>Stays: a trade adds no time</source>
        <translation>Өзгермейді: ауысу мерзім қоспайды</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>a value that does not change</comment>
        <translation>Өзгермейді</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Техникалық</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Қаржылық</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>It goes out once. What it costs is taken from the balance.</source>
        <translation>Ол бір рет жіберіледі. Құны теңгерімнен алынады.</translation>
    </message>
    <message>
        <source>People at the registrar ask KazNIC</source>
        <translation>Тіркеуші қызметкерлері KazNIC-ке жүгінеді</translation>
    </message>
    <message>
        <source>.kz is done by hand.</source>
        <translation>.kz қолмен орындалады.</translation>
    </message>
    <message>
        <source>Both owners confirm</source>
        <translation>Екі иесі де растайды</translation>
    </message>
    <message>
        <source>The present and the new owner, at the registry. Deadline: not stated by the registrar. Pending has a reminder for both.</source>
        <translation>Қазіргі және жаңа иесі, тізілімде. Мерзімін тіркеуші көрсетпейді. Күтудегілер бетінде екеуіне де еске салу бар.</translation>
    </message>
    <message>
        <source>The owner changes</source>
        <translation>Иесі ауысады</translation>
    </message>
    <message>
        <source>Only when the registrar shows the new one. The term stays.</source>
        <translation>Тіркеуші жаңасын көрсеткенде ғана. Мерзімі өзгермейді.</translation>
    </message>
    <message>
        <source>Once both have confirmed, the name belongs to the new owner, and only another trade brings it back. Until then you can withdraw it from Pending.</source>
        <translation>Екеуі де растағаннан кейін атау жаңа иесінікі, оны тек жаңа ауысу қайтарады. Оған дейін күтудегілер бетінен қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Declaration 1 not ticked</source>
        <translation>1-растау белгіленбеген</translation>
    </message>
    <message>
        <source>Declaration 2 not ticked</source>
        <translation>2-растау белгіленбеген</translation>
    </message>
    <message>
        <source>Mail of the present owner</source>
        <translation>Қазіргі иесінің поштасы</translation>
    </message>
    <message>
        <source>Present owner not read</source>
        <translation>Қазіргі иесі оқылмаған</translation>
    </message>
    <message>
        <source>Mail of the new owner</source>
        <translation>Жаңа иесінің поштасы</translation>
    </message>
    <message>
        <source>New owner not chosen</source>
        <translation>Жаңа иесі таңдалмаған</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Жаңа иесі</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Ұзарту күні</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, renewal mode</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 lapses on %2</source>
        <translation>%1 %2 күні жойылады</translation>
    </message>
    <message>
        <source>%1 is set to lapse</source>
        <translation>%1 ұзарту режимі бойынша жойылады</translation>
    </message>
    <message>
        <source>How long a change of owner takes is not stated by the registrar. If the name is gone before both have confirmed, it cannot be restored. Let it renew first.</source>
        <translation>Ие ауысуы қанша уақыт алатынын тіркеуші көрсетпеген. Екеуі растағанша атау жойылып кетсе, оны қайтаруға болмайды. Алдымен оның ұзартылуына жол беріңіз.</translation>
    </message>
</context>
<context>
    <name>kz::TradeWithdrawalForm</name>
    <message>
        <source>Open trade</source>
        <translation>Ашық ауысу</translation>
    </message>
    <message>
        <source>As far as the registrar says.</source>
        <translation>Тіркеуші айтқанша.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Present owner</source>
        <translation>Қазіргі иесі</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Жаңа иесі</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұралған күні</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>Who has to confirm</source>
        <translation>Кім растауға тиіс</translation>
    </message>
    <message>
        <source>The owner stays as it is</source>
        <translation>Иесі өзгермейді</translation>
    </message>
    <message>
        <source>The registrar is asked to stop the trade. Tell both owners that they need not confirm any more.</source>
        <translation>Тіркеушіден ауысуды тоқтату сұралады. Екі иесіне де енді растаудың қажеті жоғын айтыңыз.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>Not known: it was not ordered from here</source>
        <translation>Белгісіз: бұл жерден сұралмаған</translation>
    </message>
    <message>
        <source>Send withdrawal</source>
        <translation>Қайтарып алуды жіберу</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Иесін ауыстыру</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Жүріп жатыр</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>a value that does not change</comment>
        <translation>Өзгермейді</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>The registrar does not state whether it costs anything.</source>
        <translation>Тіркеуші мұның ақылы-ақысызын көрсетпейді.</translation>
    </message>
    <message>
        <source>Withdraw the change of owner of %1</source>
        <translation>%1 иесін ауыстыруды қайтарып алу</translation>
    </message>
    <message>
        <source>Review: withdraw the change of owner of %1</source>
        <translation>Тексеру: %1 иесін ауыстыруды қайтарып алу</translation>
    </message>
    <message>
        <source>You send the withdrawal</source>
        <translation>Сіз қайтарып алуды жібересіз</translation>
    </message>
    <message>
        <source>It goes out once, beside the open order.</source>
        <translation>Ол ашық тапсырыстың қасында бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>The registrar stops the trade</source>
        <translation>Тіркеуші ауысуды тоқтатады</translation>
    </message>
    <message>
        <source>KZ Desk looks until the registrar shows that it is over.</source>
        <translation>KZ Desk тіркеуші аяқталғанын көрсеткенше қарай береді.</translation>
    </message>
    <message>
        <source>If both owners confirm before the registrar has stopped it, the owner changes all the same. Whether money comes back is not stated by the registrar.</source>
        <translation>Тіркеуші тоқтатқанша екеуі де растаса, иесі бәрібір ауысады. Ақша қайтарыла ма, тіркеуші көрсетпейді.</translation>
    </message>
</context>
<context>
    <name>kz::Transfer</name>
    <message>
        <source>none is stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>As the account says</source>
        <comment>transfer mode</comment>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>Approve by itself</source>
        <comment>transfer mode</comment>
        <translation>Өздігінен рұқсат ету</translation>
    </message>
    <message>
        <source>Deny by itself</source>
        <comment>transfer mode</comment>
        <translation>Өздігінен бас тарту</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>The registrar&apos;s default</source>
        <comment>transfer mode</comment>
        <translation>Тіркеушінің әдепкісі</translation>
    </message>
    <message>
        <source>at both ends</source>
        <comment>a blank, of the code</comment>
        <translation>басы мен соңында</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <comment>a blank, of the code</comment>
        <translation>басында</translation>
    </message>
    <message>
        <source>at the end</source>
        <comment>a blank, of the code</comment>
        <translation>соңында</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>an allowed answer</comment>
        <translation>Рұқсат ету</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>an allowed answer</comment>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no allowed answer</comment>
        <translation>Ешқандай</translation>
    </message>
</context>
<context>
    <name>kz::TransferAnswerForm</name>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Атаулар</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Сұраған</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>What is approved leaves this account</source>
        <translation>Рұқсат берілгені аккаунттан кетеді</translation>
    </message>
    <message>
        <source>Its renewal is no longer yours. Only the owner can bring it back, with a transfer.</source>
        <translation>Оны енді сіз ұзартпайсыз. Тек иесі көшіру арқылы қайтара алады.</translation>
    </message>
    <message>
        <source>What is denied stays</source>
        <translation>Бас тартылғаны қалады</translation>
    </message>
    <message>
        <source>The owner may ask again. Talk to the owner first: a denial is the registrar&apos;s word against theirs.</source>
        <translation>Иесі қайта сұрай алады. Алдымен иесімен сөйлесіңіз: бас тарту — тіркеушінің сөзі оның сөзіне қарсы.</translation>
    </message>
    <message>
        <source>The name stays where it is</source>
        <translation>Атау тұрған жерінде қалады</translation>
    </message>
    <message>
        <source>What the transfer has cost may come back or not: not stated by the registrar.</source>
        <translation>Көшіру ақысы қайта ма, тіркеуші көрсетпейді.</translation>
    </message>
    <message>
        <source>Approve transfer out</source>
        <translation>Бізден көшіруге рұқсат беру</translation>
    </message>
    <message>
        <source>Deny transfer</source>
        <translation>Көшіруден бас тарту</translation>
    </message>
    <message>
        <source>Withdraw transfer in</source>
        <translation>Бізге көшіруді қайтарып алу</translation>
    </message>
    <message>
        <source>Let the name go</source>
        <translation>Атауды жіберу</translation>
    </message>
    <message>
        <source>Let the names go</source>
        <translation>Атауларды жіберу</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Атауды қалдыру</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>Атауларды қалдыру</translation>
    </message>
    <message>
        <source>Withdraw the transfer</source>
        <translation>Көшіруді қайтарып алу</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>an act</comment>
        <translation>Тексеру: %1</translation>
    </message>
    <message>
        <source>You send the approval</source>
        <translation>Сіз рұқсатты жібересіз</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Әр атауға бір команда, әрқайсысы бір рет.</translation>
    </message>
    <message>
        <source>The name leaves</source>
        <translation>Атау кетеді</translation>
    </message>
    <message>
        <source>Events of the registrar say when.</source>
        <translation>Қашан екенін тіркеушінің оқиғалары айтады.</translation>
    </message>
    <message>
        <source>KZ Desk reads the list again</source>
        <translation>KZ Desk тізімді қайта оқиды</translation>
    </message>
    <message>
        <source>Only then is it gone from the list.</source>
        <translation>Тек сонда ол тізімде болмайды.</translation>
    </message>
    <message>
        <source>You send the denial</source>
        <translation>Сіз бас тартуды жібересіз</translation>
    </message>
    <message>
        <source>The name stays</source>
        <translation>Атау қалады</translation>
    </message>
    <message>
        <source>The transfer itself and events of the registrar say so.</source>
        <translation>Мұны көшірудің өзі мен тіркеушінің оқиғалары айтады.</translation>
    </message>
    <message>
        <source>You send the withdrawal</source>
        <translation>Сіз қайтарып алуды жібересіз</translation>
    </message>
    <message>
        <source>It goes out once.</source>
        <translation>Ол бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>The registrar calls the transfer off</source>
        <translation>Тіркеуші көшіруді тоқтатады</translation>
    </message>
    <message>
        <source>If the present registrar was faster, the name comes all the same.</source>
        <translation>Қазіргі тіркеуші озып кетсе, атау бәрібір келеді.</translation>
    </message>
    <message>
        <source>An approval cannot be taken back. The name leaves this account with its renewal.</source>
        <translation>Рұқсатты қайтарып алуға болмайды. Атау ұзартуымен бірге аккаунттан кетеді.</translation>
    </message>
    <message>
        <source>Leaves this account</source>
        <translation>Аккаунттан кетеді</translation>
    </message>
    <message>
        <source>The registrar does not state whether it costs anything.</source>
        <translation>Тіркеуші мұның ақылы-ақысызын көрсетпейді.</translation>
    </message>
</context>
<context>
    <name>kz::TransferFactsPanel</name>
    <message>
        <source>Transfer out</source>
        <translation>Бізден көшіру</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Сіздің жауабыңыз</translation>
    </message>
    <message>
        <source>Approve: the name leaves this account and its renewal is no longer yours.</source>
        <translation>Рұқсат беру: атау аккаунттан кетеді, оны енді сіз ұзартпайсыз.</translation>
    </message>
    <message>
        <source>Deny: it stays. The owner may ask again.</source>
        <translation>Бас тарту: ол қалады. Иесі қайта сұрай алады.</translation>
    </message>
    <message>
        <source>No answer: what the registry does then is not stated by the registrar.</source>
        <translation>Жауапсыз: тізілім не істейтінін тіркеуші көрсетпеген.</translation>
    </message>
    <message>
        <source>Deny transfer…</source>
        <translation>Көшіруден бас тарту…</translation>
    </message>
    <message>
        <source>Approve transfer out…</source>
        <translation>Көшіруге рұқсат беру…</translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Бұл терезе тек оқуға арналған. Ештеңе жіберілмейді.</translation>
    </message>
    <message numerus="yes">
        <source>Transfer out, 1 of %n selected</source>
        <translation>
            <numerusform>Бізден көшіру, таңдалған %n ішінен 1</numerusform>
            <numerusform>Бізден көшіру, таңдалған %n ішінен 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <comment>a date</comment>
        <translation>%1 дейін жауап</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Сұраған</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Сұралған күні</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>Иесінің поштасы</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Төлем мерзімі</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Бұғат</translation>
    </message>
    <message>
        <source>On</source>
        <comment>transfer lock</comment>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>transfer lock</comment>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Account&apos;s mode</source>
        <translation>Аккаунт режимі</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Мүмкін жауаптар</translation>
    </message>
    <message>
        <source>Lock comes back</source>
        <translation>Құлып қайта қойылады</translation>
    </message>
</context>
<context>
    <name>kz::TransferForm</name>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Domain &amp;name</source>
        <translation>Домен &amp;атауы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>From the owner. Capitals and blanks count. A draft leaves it out.</source>
        <translation>Иесінен. Бас әріптер мен бос орындар маңызды. Жобада сақталмайды.</translation>
    </message>
    <message>
        <source>A&amp;uth code</source>
        <translation>&amp;Көшіру коды</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Көр&amp;сету</translation>
    </message>
    <message>
        <source>At its present registrar</source>
        <translation>Қазіргі тіркеушіде</translation>
    </message>
    <message>
        <source>Not to be read from here. The registry&apos;s WHOIS shows both.</source>
        <translation>Осы жерден оқылмайды. Екеуін де тізілімнің WHOIS-і көрсетеді.</translation>
    </message>
    <message>
        <source>&amp;Lock there</source>
        <translation>Ондағы &amp;бұғат</translation>
    </message>
    <message>
        <source>Re&amp;gistered on</source>
        <translation>Тіркел&amp;ген күні</translation>
    </message>
    <message>
        <source>The code was asked for lately: at some registrars codes run out.</source>
        <translation>Код жақында сұралды: кейбір тіркеушілерде кодтардың мерзімі бітеді.</translation>
    </message>
    <message>
        <source>Contacts and name servers below are those of today: a change and a transfer at once get stuck.</source>
        <translation>Төмендегі контактілер мен атау серверлері — бүгінгі: өзгерту мен көшіру бірге тұрып қалады.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>Part of a handle, name, mail or company is enough.</source>
        <translation>Идентификатордың, аты-жөнінің, поштаның немесе компанияның бір бөлігі жеткілікті.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Иесі</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Әкімші</translation>
    </message>
    <message>
        <source>T&amp;ech</source>
        <translation>Т&amp;ехникалық</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>Қаржы&amp;лық</translation>
    </message>
    <message>
        <source>&amp;Same for admin, tech and billing</source>
        <translation>&amp;Қалған үш рөлде де осы контакт</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Those that serve the name now, 2 to 13</source>
        <translation>Атауға қазір қызмет ететіндер, 2-ден 13-ке дейін</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The lock after its arrival.</source>
        <translation>Көшкеннен кейінгі бұғат.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Көшіру қ&amp;ұлпы</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Растаулар</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт Қазақстандағы серверде тұрады. Әйтпесе KazNIC атауды 10 күн ішінде жоюы мүмкін.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Атау мен &amp;мазмұн Қазақстан заңдарына сәйкес.</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Қаралмаған</translation>
    </message>
    <message>
        <source>Off, the name may leave</source>
        <translation>Өшірулі, атау кете алады</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Whether it is right shows only when the registrar answers: names in .kz cannot be checked beforehand.</source>
        <translation>Дұрыстығын тек тіркеушінің жауабы көрсетеді: .kz атауларын алдын ала тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>The draft left the code out: codes are kept nowhere. Type it again.</source>
        <translation>Жобада код жоқ: кодтар еш жерде сақталмайды. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Locked names are refused. Only the present registrar takes the lock off.</source>
        <translation>Бұғатталған атау көшірілмейді. Бұғатты тек қазіргі тіркеуші алады.</translation>
    </message>
    <message>
        <source>Send transfer order</source>
        <translation>Көшіру тапсырысын жіберу</translation>
    </message>
    <message>
        <source>Auth code</source>
        <translation>Көшіру коды</translation>
    </message>
    <message>
        <source>as typed, not shown here</source>
        <translation>терілгендей, мұнда көрсетілмейді</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>Lock not looked up</source>
        <translation>Бұғат қаралмаған</translation>
    </message>
    <message>
        <source>Age not looked up: 60 days</source>
        <translation>Жасы қаралмаған: 60 күн</translation>
    </message>
    <message>
        <source>Code: is it fresh?</source>
        <translation>Код: жаңа ма?</translation>
    </message>
    <message>
        <source>Contacts and servers: of today?</source>
        <translation>Контактілер мен серверлер: бүгінгі ме?</translation>
    </message>
    <message>
        <source>Review: transfer %1 in</source>
        <translation>Тексеру: %1 бізге көшіру</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>It goes out once, with the code, which is kept nowhere.</source>
        <translation>Ол еш жерде сақталмайтын кодпен бірге бір рет жіберіледі.</translation>
    </message>
    <message>
        <source>The registrar asks for the name</source>
        <translation>Тіркеуші атауды сұрайды</translation>
    </message>
    <message>
        <source>A wrong code or a lock shows at once. .kz is done by hand after that.</source>
        <translation>Қате код немесе бұғат бірден көрінеді. Одан кейін .kz қолмен орындалады.</translation>
    </message>
    <message>
        <source>The present registrar answers</source>
        <translation>Қазіргі тіркеуші жауап береді</translation>
    </message>
    <message>
        <source>How long it has is not stated by the registrar. KZ Desk shows each step.</source>
        <translation>Оған қанша уақыт берілетінін тіркеуші көрсетпейді. KZ Desk әр қадамды көрсетеді.</translation>
    </message>
    <message>
        <source>The name is in this account</source>
        <translation>Атау осы аккаунтта</translation>
    </message>
    <message>
        <source>Only when the registrar shows it. The owner stays who it is.</source>
        <translation>Тек тіркеуші көрсеткенде. Иесі бұрынғы болып қалады.</translation>
    </message>
    <message>
        <source>It can be withdrawn only until the present registrar has let the name go.</source>
        <translation>Қазіргі тіркеуші атауды жібергенше ғана қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>The lock is off at the present registrar</source>
        <translation>Қазіргі тіркеушіде бұғат алынған</translation>
    </message>
    <message>
        <source>The auth code from the owner</source>
        <translation>Иесінен алынған көшіру коды</translation>
    </message>
    <message>
        <source>Contacts and name servers as they are today</source>
        <translation>Бүгінгі контактілер мен атау серверлері</translation>
    </message>
    <message>
        <source>The name is older than 60 days</source>
        <translation>Атауға 60 күннен асқан</translation>
    </message>
    <message>
        <source>without the auth code</source>
        <translation>көшіру кодынсыз</translation>
    </message>
    <message>
        <source>Where is its site?</source>
        <translation>Сайты қайда?</translation>
    </message>
    <message>
        <source>Asks the DNS for addresses, and port 443 of each for a certificate. No page is fetched.</source>
        <translation>DNS-тен мекенжайларды, ал олардың әрқайсысының 443-портынан сертификатты сұрайды. Беттер жүктелмейді.</translation>
    </message>
    <message>
        <source>Auth code not filled in</source>
        <translation>Көшіру коды толтырылмаған</translation>
    </message>
    <message>
        <source>Auth code: a blank to decide about</source>
        <translation>Көшіру коды: бос орын туралы шешім керек</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Бос орынды алып тастау</translation>
    </message>
</context>
<context>
    <name>kz::TransferModeForm</name>
    <message>
        <source>When another registrar &amp;asks for the name</source>
        <translation>Атауды б&amp;асқа тіркеуші сұрағанда</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Атаулар</translation>
    </message>
    <message>
        <source>Choose a mode</source>
        <translation>Режимді таңдаңыз</translation>
    </message>
    <message>
        <source>As the account says: %1</source>
        <translation>Аккаунттағыдай: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Nobody is asked any more</source>
        <translation>Енді ешкімнен сұралмайды</translation>
    </message>
    <message>
        <source>Whoever has the auth code can take the name away at once.</source>
        <translation>Көшіру коды бар кез келген адам атауды бірден алып кете алады.</translation>
    </message>
    <message>
        <source>Each request is denied</source>
        <translation>Әр сұрау қабылданбайды</translation>
    </message>
    <message>
        <source>Also the one that the owner wants.</source>
        <translation>Иесі қалайтыны да.</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <translation>Көшіру режимі</translation>
    </message>
    <message>
        <source>Set the transfer mode</source>
        <translation>Көшіру режимін орнату</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Сіз тапсырысты жібересіз</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Әр атауға бір команда, әрқайсысы бір рет.</translation>
    </message>
    <message>
        <source>The registrar notes the mode</source>
        <translation>Тіркеуші режимді белгілейді</translation>
    </message>
    <message>
        <source>It concerns the registrar alone: nobody at the registry works on it.</source>
        <translation>Бұл тек тіркеушіге қатысты: тізілімде мұнымен ешкім айналыспайды.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk атауды қайта оқиды</translation>
    </message>
    <message>
        <source>Only then does the list show the new mode.</source>
        <translation>Тек содан кейін ғана тізім жаңа режимді көрсетеді.</translation>
    </message>
    <message>
        <source>The mode can be set back at any time. A name that has left until then does not come back with it.</source>
        <translation>Режимді кез келген уақытта қайтаруға болады. Оған дейін кетіп қалған атау онымен бірге қайтып келмейді.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Атау</translation>
    </message>
</context>
<context>
    <name>kz::TransferPage</name>
    <message>
        <source>Transfer drafts</source>
        <translation>Көшіру жобалары</translation>
    </message>
</context>
<context>
    <name>kz::UnavailableDialog</name>
    <message>
        <source>There is no “%1” for .kz</source>
        <translation>«%1» .kz үшін жоқ</translation>
    </message>
    <message>
        <source>Select the names in the list first, then their renewal modes can be set.</source>
        <translation>Алдымен тізімнен атауларды таңдаңыз, сонда олардың ұзарту режимін қоюға болады.</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n name(s).</source>
        <translation>
            <numerusform>%n атау таңдалды.</numerusform>
            <numerusform>%n атау таңдалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Renewal mode…</source>
        <translation>Ұзарту режимі…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Атауларды көрсету</translation>
    </message>
</context>
<context>
    <name>kz::VerbRow</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>kz::VerdictLabel</name>
    <message>
        <source>Send anyway</source>
        <translation>Бәрібір жіберу</translation>
    </message>
</context>
<context>
    <name>kz::Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age or waiting time in minutes</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 сағат</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 күн</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to lapse %1</source>
        <translation>Жойылуға тиіс еді: %1</translation>
    </message>
    <message>
        <source>Lapses %1</source>
        <translation>Жойылады: %1</translation>
    </message>
    <message>
        <source>Was to renew %1</source>
        <translation>Ұзартылуға тиіс еді: %1</translation>
    </message>
    <message>
        <source>Renews %1</source>
        <translation>Ұзартылады: %1</translation>
    </message>
    <message>
        <source>Was to renew once %1</source>
        <translation>Бір рет ұзартылуға тиіс еді: %1</translation>
    </message>
    <message>
        <source>Renews once %1</source>
        <translation>Бір рет ұзартылады: %1</translation>
    </message>
    <message>
        <source>%1, not known what happens</source>
        <translation>%1, не болары белгісіз</translation>
    </message>
    <message>
        <source>Lapses, date: %1</source>
        <translation>Жойылады, күні: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Lapses 3 March 2027, in 12 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC; here %2 (%3)</source>
        <comment>exact time; local time; offset</comment>
        <translation>%1 UTC; мұнда %2 (%3)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 күннен кейін</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 күн бұрын</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min</source>
        <comment>age</comment>
        <translation>&lt; 1 мин</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when it is due</comment>
        <translation>қазір</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 6 min</comment>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Әлі оқылмаған</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>kind of order</comment>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of order</comment>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>kind of order: change of the renewal mode</comment>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>kind of order: change of owner</comment>
        <translation>Иесін ауыстыру</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of order</comment>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>kind of order</comment>
        <translation>Жаңа контакт</translation>
    </message>
    <message>
        <source>Registration, 1 year</source>
        <translation>Тіркеу, 1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>Registration, %n years</source>
        <translation>
            <numerusform>Тіркеу, %n жыл</numerusform>
            <numerusform>Тіркеу, %n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>Mode → %1</source>
        <comment>order to change the renewal mode</comment>
        <translation>Режим → %1</translation>
    </message>
    <message>
        <source>Unknown, looking</source>
        <comment>state of an order: answer lost, being looked for</comment>
        <translation>Белгісіз, тексерілуде</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of an order: looked for without a trace</comment>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <comment>kind of order</comment>
        <translation>Бізге көшіру</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <comment>kind of order</comment>
        <translation>Бізден көшіру</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <comment>kind of order</comment>
        <translation>Көшіру режимі</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>kind of order</comment>
        <translation>Атау сервері</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <comment>kind of order</comment>
        <translation>Контакт: өзгерту</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <comment>kind of order</comment>
        <translation>Контакт: жою</translation>
    </message>
    <message>
        <source>New name server</source>
        <comment>kind of order</comment>
        <translation>Жаңа атау сервері</translation>
    </message>
    <message>
        <source>Delete name server</source>
        <comment>kind of order</comment>
        <translation>Атау серверін жою</translation>
    </message>
    <message>
        <source>Name server, addresses</source>
        <comment>kind of order</comment>
        <translation>Атау сервері, мекенжайлар</translation>
    </message>
    <message>
        <source>Withdrawal of the transfer</source>
        <translation>Көшіруді қайтарып алу</translation>
    </message>
    <message>
        <source>Approval of the transfer out</source>
        <translation>Бізден көшіруге рұқсат</translation>
    </message>
    <message>
        <source>Denial of the transfer out</source>
        <translation>Бізден көшіруден бас тарту</translation>
    </message>
    <message>
        <source>Transfer mode → %1</source>
        <translation>Көшіру режимі → %1</translation>
    </message>
    <message>
        <source>Code wanted</source>
        <comment>state of an order: not sent, its auth code must be typed</comment>
        <translation>Код керек</translation>
    </message>
    <message>
        <source>Lock → on</source>
        <comment>order to set the transfer lock</comment>
        <translation>Құлып → қосу</translation>
    </message>
    <message>
        <source>Lock → off</source>
        <comment>order to take the transfer lock off</comment>
        <translation>Құлып → алу</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>order to change it</comment>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Servers, contacts</source>
        <comment>order to change them</comment>
        <translation>Серверлер, контактілер</translation>
    </message>
    <message>
        <source>Name servers</source>
        <comment>order to change them</comment>
        <translation>Атау серверлері</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>order to change them</comment>
        <translation>Контактілер</translation>
    </message>
    <message>
        <source>Renewal, 1 year</source>
        <translation>Ұзарту, 1 жыл</translation>
    </message>
    <message numerus="yes">
        <source>Renewal, %n years</source>
        <translation>
            <numerusform>Ұзарту, %n жыл</numerusform>
            <numerusform>Ұзарту, %n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>until when: not stated by the registrar</source>
        <translation>мерзімін тіркеуші көрсетпеген</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a date; in 3 days</comment>
        <translation>%1 дейін, %2</translation>
    </message>
    <message>
        <source>Event done</source>
        <comment>kind of order: moves an event to history</comment>
        <translation>Оқиға дайын</translation>
    </message>
    <message>
        <source>Account default</source>
        <comment>kind of order</comment>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>Withdrawal of the change of owner</source>
        <comment>kind of order</comment>
        <translation>Иесін ауыстыруды қайтарып алу</translation>
    </message>
    <message>
        <source>Owner → %1</source>
        <comment>order to change the owner; a handle</comment>
        <translation>Иесі → %1</translation>
    </message>
    <message>
        <source>Default mode → %1</source>
        <comment>order about the account</comment>
        <translation>Аккаунт режимі → %1</translation>
    </message>
    <message>
        <source>Balance warning → %1</source>
        <comment>order about the account</comment>
        <translation>Теңгерім ескертуі → %1</translation>
    </message>
    <message>
        <source>Transfers out → %1</source>
        <comment>order about the account</comment>
        <translation>Бізден көшіру → %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Қаралама сақталды: %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Қаралама: %1</translation>
    </message>
</context>
<context>
    <name>kz::ZoneDialog</name>
    <message>
        <source>Rules of the zone</source>
        <translation>Аймақ ережелері</translation>
    </message>
    <message>
        <source>Differences stop no order: the registrar decides.</source>
        <translation>Айырмашылық тапсырысты тоқтатпайды: тіркеуші шешеді.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Бәрін көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kz::ZoneModel</name>
    <message>
        <source>Agrees</source>
        <translation>Сәйкес</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Өзгеше</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>by the registrar</comment>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>The registrar says</source>
        <translation>Тіркеуші айтады</translation>
    </message>
    <message>
        <source>KZ Desk goes by</source>
        <translation>KZ Desk ұстанады</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Осы аккаунт</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>kz::ZoneRules</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>days</comment>
        <translation>Жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade possible</source>
        <translation>Trade мүмкін</translation>
    </message>
    <message>
        <source>No trade possible</source>
        <translation>Trade мүмкін емес</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1–%2 таңба</translation>
    </message>
    <message>
        <source>Orders and terms</source>
        <translation>Өтінімдер мен мерзімдер</translation>
    </message>
    <message>
        <source>Carried out at once</source>
        <translation>Бірден орындалады</translation>
    </message>
    <message>
        <source>No, people do it</source>
        <translation>Жоқ, қолмен</translation>
    </message>
    <message>
        <source>Terms of a registration</source>
        <translation>Тіркеу мерзімдері</translation>
    </message>
    <message>
        <source>Terms of a renewal</source>
        <translation>Ұзарту мерзімдері</translation>
    </message>
    <message>
        <source>Can be renewed by an order</source>
        <translation>Өтініммен ұзартылады</translation>
    </message>
    <message>
        <source>Characters before the zone</source>
        <translation>Аймақ алдындағы таңбалар</translation>
    </message>
    <message>
        <source>Names in other letters (IDN)</source>
        <translation>Басқа әріпті атаулар (IDN)</translation>
    </message>
    <message>
        <source>Yes, with a remark</source>
        <translation>Иә, ескертумен</translation>
    </message>
    <message>
        <source>Owner and contacts</source>
        <translation>Иесі мен контактілері</translation>
    </message>
    <message>
        <source>How the owner changes</source>
        <translation>Иесі қалай ауысады</translation>
    </message>
    <message>
        <source>Trade: both holders confirm</source>
        <translation>Trade: екеуі де растайды</translation>
    </message>
    <message>
        <source>A changed contact reaches the registry</source>
        <translation>Контакт өзгерісі тізілімге жетеді</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Auth code for a transfer in</source>
        <translation>Бізге көшіруге авторизация коды</translation>
    </message>
    <message>
        <source>Not kept: it may hold a code</source>
        <translation>Сақталмайды (құпия)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұралады</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Көшіру құлпы</translation>
    </message>
    <message>
        <source>A transfer adds a year</source>
        <translation>Көшіру бір жыл қосады</translation>
    </message>
    <message>
        <source>Nothing assumed</source>
        <translation>Ештеңе болжамайды</translation>
    </message>
    <message>
        <source>End of a name</source>
        <translation>Атаудың аяқталуы</translation>
    </message>
    <message>
        <source>Grace after the renewal date</source>
        <translation>Ұзарту күнінен кейінгі жеңілдік</translation>
    </message>
    <message>
        <source>Days in which a lost name can be restored</source>
        <translation>Атауды қалпына келтіру күндері</translation>
    </message>
    <message>
        <source>Not in its list</source>
        <translation>Тізімінде жоқ</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Осы аккаунт</translation>
    </message>
    <message>
        <source>Zone open for orders</source>
        <translation>Аймақ тапсырыстарға ашық</translation>
    </message>
    <message>
        <source>Renewal mode of names without one</source>
        <translation>Өз режимі жоқ атаулар режимі</translation>
    </message>
    <message>
        <source>As the account has it</source>
        <translation>Аккаунттағыдай</translation>
    </message>
    <message>
        <source>Answer to transfers out</source>
        <translation>Бізден көшіруге жауап</translation>
    </message>
    <message>
        <source>Price list of this account</source>
        <translation>Осы аккаунттың бағалары</translation>
    </message>
    <message>
        <source>Yearly price is for</source>
        <translation>Жылдық баға мерзімі</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Бір жыл</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Yearly price</source>
        <translation>Жылдық баға</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Бізге көшіру</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Иесін ауыстыру</translation>
    </message>
    <message>
        <source>Application, not paid back</source>
        <translation>Қарау ақысы, қайтарылмайды</translation>
    </message>
    <message>
        <source>What else the registrar says, as it came</source>
        <translation>Тіркеуші тағы не дейді, сөзбе-сөз</translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <comment>a range of terms</comment>
        <translation>
            <numerusform>%1–%n жыл</numerusform>
            <numerusform>%1–%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>one term</comment>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>several terms</comment>
        <translation>%1 жыл</translation>
    </message>
</context>
<context>
    <name>kz::ZoneView</name>
    <message>
        <source>Rules of the zone</source>
        <translation>Аймақ ережелері</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>In the registrar&apos;s words</source>
        <translation>Тіркеуші сөзімен</translation>
    </message>
    <message>
        <source>asking the registrar…</source>
        <translation>тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>a time</comment>
        <translation>оқылды: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) differ</source>
        <translation>
            <numerusform>%n ереже өзгеше</numerusform>
            <numerusform>%n ереже өзгеше</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>айырмашылық жоқ</translation>
    </message>
    <message>
        <source>Not everything could be read. What stands here is from the last reading that came through.</source>
        <translation>Бәрі оқылған жоқ. Мұнда соңғы келгені тұр.</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Тіркеушіден сұралып жатыр…</translation>
    </message>
    <message>
        <source>Its rules will stand beside those that KZ Desk goes by.</source>
        <translation>Оның ережелері KZ Desk ұстанатын ережелердің жанында тұрады.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Ережелер оқылмады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Әлі оқылмаған.</translation>
    </message>
    <message>
        <source>The rules stand here once the registrar was asked. That costs nothing.</source>
        <translation>Тіркеушіден сұралған соң ережелер осында тұрады. Бұл тегін.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>No words of the registrar</source>
        <translation>Тіркеуші мәтіні жоқ</translation>
    </message>
    <message>
        <source>For this zone it states rules only, or it was not read yet.</source>
        <translation>Бұл аймақ үшін ол тек ережелерді көрсетеді, немесе ол әлі оқылмаған.</translation>
    </message>
</context>
<context>
    <name>kz::resultfile</name>
    <message>
        <source>System</source>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>ACE name</source>
        <translation>ACE атауы</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Уақыты (UTC)</translation>
    </message>
    <message>
        <source>Registrar&apos;s words</source>
        <translation>Тіркеушінің сөздері</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>%1 файлы жазылмады: %2.</translation>
    </message>
</context>
</TS>
