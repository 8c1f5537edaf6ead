<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>kz::AboutDialog</name>
    <message>
        <source>About KZ Desk</source>
        <translation>О программе KZ Desk</translation>
    </message>
    <message>
        <source>KZ Desk</source>
        <translation>KZ Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Рабочее место для имён .kz в аккаунте реселлера.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Что значит DEFAULT.</translation>
    </message>
    <message>
        <source>&amp;Default renewal mode</source>
        <translation>&amp;Режим продления по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Names that follow it</source>
        <translation>&amp;Имена, которые ему следуют</translation>
    </message>
    <message>
        <source>Number of names that &amp;will lapse</source>
        <translation>Числ&amp;о имён, которые прекратятся</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Who is asked, and when you are warned.</source>
        <translation>Кого спрашивают и когда вас предупреждают.</translation>
    </message>
    <message>
        <source>&amp;Transfers out</source>
        <translation>&amp;Переносы от нас</translation>
    </message>
    <message>
        <source>&amp;Warn by mail below this balance</source>
        <translation>&amp;Письмо, когда баланс ниже</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message numerus="yes">
        <source>Set the default of %n name(s)</source>
        <translation>
            <numerusform>Задать режим %n имени</numerusform>
            <numerusform>Задать режим %n имён</numerusform>
            <numerusform>Задать режим %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the defaults of the account</source>
        <translation>Задать настройки аккаунта</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Переносы от нас</translation>
    </message>
    <message>
        <source>Low balance warning</source>
        <translation>Предупреждение о балансе</translation>
    </message>
    <message>
        <source>Account defaults</source>
        <translation>Настройки аккаунта по умолчанию</translation>
    </message>
    <message>
        <source>Review: defaults of the account %1</source>
        <translation>Проверка: настройки аккаунта %1</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>One command for each default that changes.</source>
        <translation>Одна команда на каждую настройку, которая меняется.</translation>
    </message>
    <message>
        <source>The registrar notes it</source>
        <translation>Регистратор записывает</translation>
    </message>
    <message>
        <source>Names with a mode of their own keep it. All others follow at once, in all zones.</source>
        <translation>Имена со своим режимом его сохраняют. Все остальные сразу следуют аккаунту, во всех зонах.</translation>
    </message>
    <message>
        <source>KZ Desk reads the account again</source>
        <translation>KZ Desk снова читает аккаунт</translation>
    </message>
    <message>
        <source>Only then does it show the new default.</source>
        <translation>Только тогда видна новая настройка.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) follow the account and will lapse on their renewal dates. Once a name is gone it cannot be restored.</source>
        <translation>
            <numerusform>%n имя следует аккаунту и пропадёт в дату продления. Пропавшее имя не вернуть.</numerusform>
            <numerusform>%n имени следуют аккаунту и пропадут в даты продления. Пропавшее имя не вернуть.</numerusform>
            <numerusform>%n имён следуют аккаунту и пропадут в даты продления. Пропавшее имя не вернуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more before %n name(s) leave: whoever has the auth code can take the name away at once.</source>
        <translation>
            <numerusform>Перед уходом %n имени больше никого не спрашивают: его сразу заберёт любой, у кого есть код.</numerusform>
            <numerusform>Перед уходом %n имён больше никого не спрашивают: имя сразу заберёт любой, у кого есть код.</numerusform>
            <numerusform>Перед уходом %n имён больше никого не спрашивают: имя сразу заберёт любой, у кого есть код.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this does with a request is not stated by the registrar.</source>
        <translation>Что тогда будет с запросом, регистратор не сообщает.</translation>
    </message>
    <message>
        <source>Type %1, the number of names that will lapse.</source>
        <translation>Введите %1 – число имён, которые прекратятся.</translation>
    </message>
    <message>
        <source>Nothing would change. Choose another default.</source>
        <translation>Ничего не изменится. Выберите другое значение.</translation>
    </message>
    <message>
        <source>The account is not read yet.</source>
        <translation>Аккаунт ещё не прочитан.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;name(s) that follow it</source>
        <translation>
            <numerusform>%n &amp;имя следует ему</numerusform>
            <numerusform>%n &amp;имени следуют ему</numerusform>
            <numerusform>%n &amp;имён следуют ему</numerusform>
        </translation>
    </message>
    <message>
        <source>What “Account default” means for names without a mode of their own, in all zones.</source>
        <translation>Что значит «Как в аккаунте» для имён без своего режима, во всех зонах.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n name(s) the mode is not read yet: they may follow it, too.</source>
        <translation>
            <numerusform>У %n имени режим ещё не прочитан: оно тоже может следовать ему.</numerusform>
            <numerusform>У %n имён режим ещё не прочитан: они тоже могут следовать ему.</numerusform>
            <numerusform>У %n имён режим ещё не прочитан: они тоже могут следовать ему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will lapse</source>
        <translation>
            <numerusform>Пропадёт %n имя</numerusform>
            <numerusform>Пропадут %n имени</numerusform>
            <numerusform>Пропадут %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>On the renewal date of each. Once a name is gone it cannot be restored.</source>
        <translation>Каждое в свою дату продления. Пропавшее имя не вернуть.</translation>
    </message>
</context>
<context>
    <name>kz::ActivityFacts</name>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Слова регистратора</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Показать заявку</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Event of the registrar</source>
        <translation>Событие регистратора</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Подкласс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Номер события</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Показать план</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
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
        <translation>1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Time not readable</source>
        <translation>Время не читается</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
    <message>
        <source>registrar</source>
        <comment>who did it, in a table</comment>
        <translation>регистратор</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Событие: %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <comment>answer to an order</comment>
        <translation>ждёт очереди</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <comment>answer to an order</comment>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>answer to an order: by the registrar</comment>
        <translation>принято</translation>
    </message>
    <message>
        <source>needs action</source>
        <comment>answer to an order</comment>
        <translation>нужно действие</translation>
    </message>
    <message>
        <source>no answer, outcome unknown</source>
        <comment>answer to an order</comment>
        <translation>ответа нет, исход неизвестен</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>answer to an order</comment>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>answer to an order</comment>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>done</source>
        <comment>answer to an order</comment>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>answer to an order</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>not carried out</source>
        <comment>answer to an order</comment>
        <translation>не исполнено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>answer to an order</comment>
        <translation>отозвано</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on order %1</source>
        <translation>Заметка к заявке %1</translation>
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
        <translation>Фильтр событий</translation>
    </message>
    <message>
        <source>Name, user, answer or code</source>
        <translation>Имя, пользователь, ответ или код</translation>
    </message>
    <message>
        <source>Times here, %1</source>
        <comment>UTC+5</comment>
        <translation>Время местное, %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all (%1)</source>
        <translation>Копирует выбранные строки или все (%1)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Фильтр: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
    <message>
        <source>Each order with its answers, each event of the registrar and each note stands here from now on.</source>
        <translation>Отныне здесь будут все заявки с ответами, все события регистратора и все заметки.</translation>
    </message>
</context>
<context>
    <name>kz::AnswerModel</name>
    <message>
        <source>(no value)</source>
        <translation>(нет значения)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>kz::AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>the answer as it came</comment>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Ответ как он пришёл</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Запрос к регистратору…</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>The answer holds nothing else</source>
        <translation>Больше в ответе ничего нет</translation>
    </message>
    <message>
        <source>Its code and words stand above. Raw shows it as it came.</source>
        <translation>Код и слова стоят выше. «Как есть» показывает его как он пришёл.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>ответ оборван</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>The registrar did not answer</source>
        <translation>Регистратор не ответил</translation>
    </message>
    <message>
        <source>The answer will stand here</source>
        <translation>Здесь будет ответ</translation>
    </message>
    <message>
        <source>What only reads is sent at once. What may change something goes through the review and becomes an order.</source>
        <translation>Что только читает, отправляется сразу. Что может что-то изменить, проходит проверку и становится заявкой.</translation>
    </message>
</context>
<context>
    <name>kz::ApiError</name>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <comment>after an abuse lock</comment>
        <translation>
            <numerusform>Следующую %n минуту ничего не отправляется.</numerusform>
            <numerusform>Следующие %n минуты ничего не отправляется.</numerusform>
            <numerusform>Следующие %n минут ничего не отправляется.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar does not allow this computer&apos;s address. Add the external IPv4 address in the control panel, then sign in again.</source>
        <translation>Регистратор не допускает адрес этого компьютера. Добавьте внешний IPv4-адрес в панели управления и войдите снова.</translation>
    </message>
    <message>
        <source>The registrar refused the sign-in. Check the system (LIVE or OT&amp;E), the account with its user, and the password; each system has its own.</source>
        <translation>Регистратор отказал во входе. Проверьте систему (LIVE или OT&amp;E), аккаунт с пользователем и пароль: у каждой системы он свой.</translation>
    </message>
    <message>
        <source>The registrar cannot be reached. Check the network and the address, then sign in again.</source>
        <translation>Регистратор недоступен. Проверьте сеть и адрес и войдите снова.</translation>
    </message>
    <message>
        <source>The connection to the registrar is not safe, so the password was not sent. Check the address and the clock of this computer.</source>
        <translation>Соединение с регистратором небезопасно, поэтому пароль не отправлен. Проверьте адрес и часы этого компьютера.</translation>
    </message>
    <message>
        <source>The sign-in was taken back.</source>
        <translation>Вход отменён.</translation>
    </message>
    <message>
        <source>The registrar has locked the account for some minutes after too many requests or wrong passwords.</source>
        <translation>Регистратор закрыл аккаунт на несколько минут: слишком много запросов или неверных паролей.</translation>
    </message>
    <message>
        <source>The account has too many open sessions. Close another one, then sign in again.</source>
        <translation>В аккаунте слишком много открытых сеансов. Закройте один из них и войдите снова.</translation>
    </message>
    <message>
        <source>The registrar refused the sign-in. Its answer says why.</source>
        <translation>Регистратор отказал во входе. Причина указана в его ответе.</translation>
    </message>
    <message>
        <source>The registrar did not answer the sign-in in time. Sign in again.</source>
        <translation>Регистратор не ответил на вход вовремя. Войдите снова.</translation>
    </message>
    <message>
        <source>The registrar refused %1: the session has ended, your user lacks this right, or the auth code is wrong. Compare its answer, then try again.</source>
        <translation>Регистратор отклонил %1: сеанс окончен, у пользователя нет этого права или код авторизации неверен. Сверьтесь с его ответом и повторите.</translation>
    </message>
    <message>
        <source>The registrar refused %1: your user lacks this right. Ask the owner of the account for it.</source>
        <translation>Регистратор отклонил %1: у пользователя нет этого права. Попросите его у владельца аккаунта.</translation>
    </message>
    <message>
        <source>The registrar refused %1: this computer&apos;s address is not allowed. Add the external IPv4 address in the control panel, then try again.</source>
        <translation>Регистратор отклонил %1: адрес этого компьютера не допущен. Добавьте внешний IPv4-адрес в панели управления и повторите.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was asked about %1. Sign in, then try again.</source>
        <translation>Вход не выполнен, поэтому запрос о %1 не отправлен. Войдите и повторите.</translation>
    </message>
    <message>
        <source>The registrar does not know the command for %1. Nothing was changed.</source>
        <translation>Регистратор не знает команды для %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The registrar does not take one of the fields sent for %1. Its answer names it. Leave it empty, then send again.</source>
        <translation>Регистратор не принимает одно из полей, отправленных для %1. Оно названо в его ответе. Оставьте его пустым и отправьте снова.</translation>
    </message>
    <message>
        <source>The registrar asks for a field that is missing for %1. Its answer names it. Fill it in, then send again.</source>
        <translation>Регистратору не хватает поля для %1. Оно названо в его ответе. Заполните его и отправьте снова.</translation>
    </message>
    <message>
        <source>The registrar does not accept a value sent for %1. Its answer says which. Correct it, then send again.</source>
        <translation>Регистратор не принимает значение, отправленное для %1. Какое именно, сказано в его ответе. Исправьте его и отправьте снова.</translation>
    </message>
    <message>
        <source>The registrar does not know %1, or a contact or name server named with it. Check the names and handles, then send again.</source>
        <translation>Регистратор не знает %1 либо указанный контакт или сервер имён. Проверьте имена и идентификаторы и отправьте снова.</translation>
    </message>
    <message>
        <source>The account has not enough money for %1. Top it up, then send again.</source>
        <translation>В аккаунте недостаточно денег для %1. Пополните его и отправьте снова.</translation>
    </message>
    <message>
        <source>%1 is not up for renewal. Nothing was changed.</source>
        <translation>%1 продлевать рано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The status of %1 does not allow this now. Read its status, then try again later.</source>
        <translation>Состояние %1 сейчас этого не допускает. Прочитайте его состояние и повторите позже.</translation>
    </message>
    <message>
        <source>%1 is already registered. Look it up in the list, or choose another name.</source>
        <translation>%1 уже зарегистрировано. Найдите его в списке или выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is already renewed, so it was not renewed twice. Read its paid-until date again.</source>
        <translation>%1 уже продлено, второго продления не было. Прочитайте ещё раз, до какой даты оно оплачено.</translation>
    </message>
    <message>
        <source>The term of %1 would pass the greatest that is allowed. Choose fewer years.</source>
        <translation>Срок %1 превысил бы наибольший допустимый. Выберите меньше лет.</translation>
    </message>
    <message>
        <source>The registrar refused %1. Its answer says why.</source>
        <translation>Регистратор отклонил %1. Причина указана в его ответе.</translation>
    </message>
    <message>
        <source>The answer about %1 did not come in time, or the connection broke. Nothing was changed. Ask again.</source>
        <translation>Ответ о %1 не пришёл вовремя или связь прервалась. Ничего не изменено. Запросите снова.</translation>
    </message>
    <message>
        <source>The registrar has locked the account for some minutes; %1 was not taken.</source>
        <translation>Регистратор закрыл аккаунт на несколько минут; %1 не принято.</translation>
    </message>
    <message>
        <source>The account has too many open sessions; %1 was not taken. Close another session, then try again.</source>
        <translation>В аккаунте слишком много открытых сеансов; %1 не принято. Закройте другой сеанс и повторите.</translation>
    </message>
    <message>
        <source>The registrar is busy; %1 was not taken. Try again in some minutes.</source>
        <translation>Регистратор занят; %1 не принято. Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>The registrar&apos;s answer about %1 lacks what it should hold. Ask again later; tell the registrar if it stays so.</source>
        <translation>В ответе регистратора о %1 нет того, что должно быть. Запросите позже; если не изменится, сообщите регистратору.</translation>
    </message>
    <message>
        <source>What came back about %1 is no answer of the registrar. Ask again later, or check the address.</source>
        <translation>Полученное о %1 – не ответ регистратора. Запросите позже или проверьте адрес.</translation>
    </message>
    <message>
        <source>The registrar cannot be reached; nothing about %1 was sent. Check the network, then try again.</source>
        <translation>Регистратор недоступен; о %1 ничего не отправлено. Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>The connection to the registrar is not safe; nothing about %1 was sent. Check the address and the clock of this computer.</source>
        <translation>Соединение с регистратором небезопасно; о %1 ничего не отправлено. Проверьте адрес и часы этого компьютера.</translation>
    </message>
    <message>
        <source>It is unknown whether the registrar took %1: the order may have left and no clear answer came. Do not send it again; it is being looked up.</source>
        <translation>Неизвестно, принял ли регистратор %1: заявка могла уйти, а ясного ответа нет. Не отправляйте её снова: идёт проверка.</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: отозвано до отправки.</translation>
    </message>
    <message>
        <source>%1 was not sent, because the registrar refused the sign-in. Sign in, then send it.</source>
        <translation>%1: не отправлено, так как регистратор отказал во входе. Войдите и отправьте.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered the sign-in with HTTP %1: it is out of order. Sign in again in some minutes.</source>
        <translation>Сервер регистратора ответил на вход кодом HTTP %1: он неисправен. Войдите снова через несколько минут.</translation>
    </message>
    <message>
        <source>What answered the sign-in is not the registrar. Check the address, or sign in again later.</source>
        <translation>На вход ответил не регистратор. Проверьте адрес или войдите позже.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered with HTTP %2 when asked about %1: it is out of order. Ask again in some minutes.</source>
        <translation>На вопрос о %1 сервер регистратора ответил кодом HTTP %2: он неисправен. Спросите снова через несколько минут.</translation>
    </message>
    <message>
        <source>The registrar&apos;s server answered the order for %1 with HTTP %2, so it is unknown whether it was taken. Do not send it again; it is being looked up.</source>
        <translation>Сервер регистратора ответил на заявку на %1 кодом HTTP %2, поэтому неизвестно, принята ли она. Не отправляйте её снова: идёт проверка.</translation>
    </message>
    <message>
        <source>What came back to the order for %1 is no answer of the registrar, so it is unknown whether it was taken. Do not send it again; it is being looked up.</source>
        <translation>На заявку на %1 пришёл не ответ регистратора, поэтому неизвестно, принята ли она. Не отправляйте её снова: идёт проверка.</translation>
    </message>
    <message>
        <source>A transfer or a change of owner of %1 is pending. Wait for its end, then try again.</source>
        <translation>Перенос или смена владельца %1 ещё идёт. Дождитесь окончания и повторите.</translation>
    </message>
    <message>
        <source>The registrar is busy. Sign in again: that goes out after a short break.</source>
        <translation>Регистратор занят. Войдите снова: запрос уйдёт после короткой паузы.</translation>
    </message>
    <message>
        <source>What answered the sign-in sends more than the registrar ever does, so it was cut off. Check the address.</source>
        <translation>То, что ответило на вход, присылает больше, чем когда-либо присылает регистратор, поэтому приём прерван. Проверьте адрес.</translation>
    </message>
    <message>
        <source>What came back about %1 is more than any answer of the registrar, so it was cut off and nothing of it was kept. Ask for less at once, or check the address.</source>
        <translation>Пришедшее о %1 больше любого ответа регистратора, поэтому приём прерван и ничего не сохранено. Запросите меньше за раз или проверьте адрес.</translation>
    </message>
    <message>
        <source>What came back to the order for %1 is more than any answer of the registrar and was cut off, so it is unknown whether the order was taken. Do not send it again; it is being looked up.</source>
        <translation>Пришедшее на заявку на %1 больше любого ответа регистратора, приём прерван, поэтому неизвестно, принята ли она. Не отправляйте её снова: идёт проверка.</translation>
    </message>
</context>
<context>
    <name>kz::Application</name>
    <message>
        <source>The demo registrar found no free port on this computer.
</source>
        <translation>Деморегистратор не нашёл свободного порта на этом компьютере.
</translation>
    </message>
</context>
<context>
    <name>kz::AuthCodeDialog</name>
    <message>
        <source>Auth code</source>
        <translation>Код переноса</translation>
    </message>
    <message>
        <source>With this code the owner can take the name to another registrar. Give it to the owner alone.</source>
        <translation>С этим кодом владелец может перенести имя к другому регистратору. Отдавайте код только ему.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s)</source>
        <translation>
            <numerusform>Копировать на %n секунду</numerusform>
            <numerusform>Копировать на %n секунды</numerusform>
            <numerusform>Копировать на %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard by itself.</source>
        <translation>Скопировано. Из буфера код исчезнет сам.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Запрос к регистратору…</translation>
    </message>
    <message>
        <source>The code cannot be read</source>
        <translation>Код не прочитать</translation>
    </message>
    <message>
        <source>The registrar states no code</source>
        <translation>Регистратор не указывает кода</translation>
    </message>
    <message>
        <source>Ask its support for one: for .kz it may take a ticket.</source>
        <translation>Попросите его у поддержки: для .kz может понадобиться обращение.</translation>
    </message>
    <message>
        <source>It runs out %1.</source>
        <comment>a date</comment>
        <translation>Истекает %1.</translation>
    </message>
</context>
<context>
    <name>kz::Batch</name>
    <message>
        <source>Running</source>
        <comment>state of a plan</comment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a plan</comment>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state of a plan</comment>
        <translation>Остановлен</translation>
    </message>
</context>
<context>
    <name>kz::BatchFacts</name>
    <message>
        <source>Refused and unknown</source>
        <translation>Отклонённые и неизвестные</translation>
    </message>
    <message>
        <source>Orders of this plan</source>
        <translation>Заявок в этом плане</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>и ещё %n в таблице</numerusform>
            <numerusform>и ещё %n в таблице</numerusform>
            <numerusform>и ещё %n в таблице</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BatchPage</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Result file…</source>
        <translation>Файл с итогами…</translation>
    </message>
    <message>
        <source>Names of this plan</source>
        <translation>Имена этого плана</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>Отправлено заявок</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Остановить после этой</translation>
    </message>
    <message>
        <source>What was not sent yet is withdrawn. What was sent stays as it is.</source>
        <translation>Что ещё не отправлено, будет отозвано. Что отправлено, остаётся как есть.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Plan the rest…</source>
        <translation>План для остальных…</translation>
    </message>
    <message>
        <source>A new plan for the names that this one did not change.</source>
        <translation>Новый план для имён, которые этот не изменил.</translation>
    </message>
    <message>
        <source>Make a reverse plan…</source>
        <translation>Составить обратный план…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n name(s)</source>
        <comment>what is done: how many</comment>
        <translation>
            <numerusform>%1, %n имя</numerusform>
            <numerusform>%1, %n имени</numerusform>
            <numerusform>%1, %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1, %2</source>
        <comment>a time, a user</comment>
        <translation>План от %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders sent, all orders</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>исполнено: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>number of orders</comment>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>number of orders</comment>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>paused, nothing is sent</source>
        <translation>на паузе, ничего не отправляется</translation>
    </message>
    <message>
        <source>all sent, the registrar&apos;s list is read to see what is done</source>
        <translation>всё отправлено, по списку регистратора видно, что исполнено</translation>
    </message>
    <message>
        <source>stopped, %1 withdrawn</source>
        <comment>number of orders</comment>
        <translation>остановлен, отозвано: %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>окончен</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It stays paused until somebody goes on, also after a restart.</source>
        <translation>Пауза длится, пока её не снимут, и после перезапуска тоже.</translation>
    </message>
    <message>
        <source>You may leave this page. The plan goes on and Pending shows it.</source>
        <translation>Со страницы можно уйти. План идёт дальше, он виден в ожидании.</translation>
    </message>
    <message>
        <source>Sets back the modes that this plan changed.</source>
        <translation>Возвращает режимы, которые изменил этот план.</translation>
    </message>
    <message>
        <source>Possible once the plan is over and the list was read.</source>
        <translation>Возможно, когда план окончен и список прочитан.</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 заявка</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
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
        <translation>около %1 с</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>около %1 ч</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders sent, all orders of a plan</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>number of orders</comment>
        <translation>исполнено: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>number of orders</comment>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>number of orders</comment>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <comment>number of orders: staff must act</comment>
        <translation>за вами: %1</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <comment>number of orders</comment>
        <translation>отозвано: %1</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>kz::Catalogue</name>
    <message>
        <source>&amp;Register a name…</source>
        <translation>&amp;Зарегистрировать имя…</translation>
    </message>
    <message>
        <source>Renewal &amp;mode…</source>
        <translation>&amp;Режим продления…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>Про&amp;длить…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Восс&amp;тановить…</translation>
    </message>
    <message>
        <source>&amp;Change the contact…</source>
        <translation>&amp;Изменить контакт…</translation>
    </message>
    <message>
        <source>C&amp;opy the contact…</source>
        <translation>&amp;Копировать контакт…</translation>
    </message>
    <message>
        <source>&amp;Delete unused contacts…</source>
        <translation>&amp;Удалить неиспользуемые контакты…</translation>
    </message>
    <message>
        <source>New name &amp;server…</source>
        <translation>Новый &amp;сервер имён…</translation>
    </message>
    <message>
        <source>Change &amp;addresses…</source>
        <translation>Изменить &amp;адреса…</translation>
    </message>
    <message>
        <source>&amp;Delete name server…</source>
        <translation>&amp;Удалить сервер имён…</translation>
    </message>
    <message>
        <source>&amp;Transfer a name in…</source>
        <translation>&amp;Перенести имя к нам…</translation>
    </message>
    <message>
        <source>Transfer m&amp;ode…</source>
        <translation>Режим пере&amp;носа…</translation>
    </message>
    <message>
        <source>&amp;Deny transfer…</source>
        <translation>&amp;Отказать в переносе…</translation>
    </message>
    <message>
        <source>&amp;Approve transfer out…</source>
        <translation>&amp;Разрешить перенос от нас…</translation>
    </message>
    <message>
        <source>&amp;Withdraw transfer in…</source>
        <translation>Ото&amp;звать перенос к нам…</translation>
    </message>
    <message>
        <source>Mark &amp;events as done…</source>
        <translation>Отметить &amp;события как готовые…</translation>
    </message>
    <message>
        <source>&amp;Send a command…</source>
        <translation>&amp;Отправить команду…</translation>
    </message>
    <message>
        <source>Change own&amp;er…</source>
        <translation>Сменить &amp;владельца…</translation>
    </message>
    <message>
        <source>W&amp;ithdraw the change of owner…</source>
        <translation>&amp;Отозвать смену владельца…</translation>
    </message>
    <message>
        <source>&amp;Defaults…</source>
        <translation>&amp;Настройки по умолчанию…</translation>
    </message>
    <message>
        <source>&amp;Restore a contact…</source>
        <translation>&amp;Восстановить контакт…</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Новый контакт…</translation>
    </message>
</context>
<context>
    <name>kz::Chip</name>
    <message>
        <source>Delete removes this filter.</source>
        <translation>Клавиша Delete убирает этот фильтр.</translation>
    </message>
</context>
<context>
    <name>kz::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>kz::CommandEdit</name>
    <message>
        <source>Names and values that fit</source>
        <translation>Подходящие имена и значения</translation>
    </message>
</context>
<context>
    <name>kz::CommandFacts</name>
    <message>
        <source>Parameters of the command</source>
        <translation>Параметры команды</translation>
    </message>
    <message>
        <source>Sent from here</source>
        <translation>Отправлено отсюда</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Параметры %1</translation>
    </message>
    <message>
        <source>Once there is the name of a command, the registrar is asked what it takes.</source>
        <translation>Когда набрано имя команды, регистратора спрашивают, что она принимает.</translation>
    </message>
    <message>
        <source>The registrar lists none.</source>
        <translation>Регистратор не называет ни одного.</translation>
    </message>
    <message>
        <source>As the registrar says now. Enter writes one into the command.</source>
        <translation>Как сейчас говорит регистратор. Enter вписывает параметр в команду.</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>a parameter</comment>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a parameter</comment>
        <translation>Необязателен</translation>
    </message>
    <message>
        <source>Nothing yet. Secrets are left out of this list.</source>
        <translation>Пока ничего. Секреты в этот список не попадают.</translation>
    </message>
    <message>
        <source>Enter writes one into the field again, without secrets.</source>
        <translation>Enter снова вписывает команду в поле, без секретов.</translation>
    </message>
</context>
<context>
    <name>kz::CommandForm</name>
    <message>
        <source>Co&amp;mmand, then one parameter a line: NAME=value</source>
        <translation>Ко&amp;манда, затем по параметру в строке: ИМЯ=значение</translation>
    </message>
    <message>
        <source>The registrar requires %1.</source>
        <translation>Регистратор требует %1.</translation>
    </message>
    <message>
        <source>The registrar does not list %1 here.</source>
        <translation>Регистратор не называет %1 для этой команды.</translation>
    </message>
    <message>
        <source>For %1 the registrar lists: %2.</source>
        <translation>Для %1 регистратор называет: %2.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>a command</comment>
        <translation>Отправить %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Review: %1, as typed</source>
        <translation>Проверка: %1, как набрано</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>It is written to disk first and sent once.</source>
        <translation>Сначала она пишется на диск и отправляется один раз.</translation>
    </message>
    <message>
        <source>The registrar answers</source>
        <translation>Регистратор отвечает</translation>
    </message>
    <message>
        <source>Its words are shown as they come.</source>
        <translation>Его слова показаны как есть.</translation>
    </message>
    <message>
        <source>You look what became of it</source>
        <translation>Вы смотрите, что получилось</translation>
    </message>
    <message>
        <source>KZ Desk follows typed orders in the registrar&apos;s log only. When it is done, you close it.</source>
        <translation>За набранными заявками KZ Desk следит только по журналу регистратора. Когда всё выполнено, вы её закрываете.</translation>
    </message>
    <message>
        <source>With this renewal mode a name lapses on its renewal date, and a .kz name cannot be restored.</source>
        <translation>С таким режимом продления имя пропадает в день продления, а имя .kz восстановить нельзя.</translation>
    </message>
    <message>
        <source>KZ Desk does not know what this command changes, and cannot take it back.</source>
        <translation>KZ Desk не знает, что меняет эта команда, и не может её отменить.</translation>
    </message>
    <message>
        <source>What a typed command costs is not known here.</source>
        <translation>Сколько стоит набранная команда, здесь не известно.</translation>
    </message>
    <message>
        <source>Changes by hand may cost extra. The registrar states no price.</source>
        <translation>За изменения вручную может взиматься плата. Цену регистратор не сообщает.</translation>
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
        <translation>Любая команда регистратора, как она набрана</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Asking the registrar what it takes…</source>
        <translation>Спрашиваем регистратора, что она принимает…</translation>
    </message>
    <message>
        <source>KZ Desk knows no command of this name. The registrar may.</source>
        <translation>KZ Desk не знает команды с таким именем. Регистратор, возможно, знает.</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a command that only reads</comment>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Проверить заявку</translation>
    </message>
    <message>
        <source>Ctrl+Space offers names, Ctrl+Up what was sent before</source>
        <translation>Ctrl+Пробел предлагает имена, Ctrl+Вверх – отправленное раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Это окно только для чтения. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Only reads: sent at once</source>
        <translation>Только чтение: отправляется сразу</translation>
    </message>
    <message>
        <source>May change something: the review comes first</source>
        <translation>Может что-то изменить: сначала проверка</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Ждём ответа</translation>
    </message>
</context>
<context>
    <name>kz::ContactChangeForm</name>
    <message>
        <source>Name</source>
        <comment>heading: domain name</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>heading</comment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>The handle is being read.</source>
        <translation>Идентификатор читается.</translation>
    </message>
    <message>
        <source>What the registrar shows now stands here in a moment.</source>
        <translation>Через мгновение здесь будет то, что регистратор показывает сейчас.</translation>
    </message>
    <message>
        <source>For other data at the registry, make a new handle.</source>
        <translation>Чтобы данные в реестре изменились, создайте новый идентификатор.</translation>
    </message>
    <message>
        <source>A change of %1 stays with the registrar. A new handle reaches the registry when the names get it: by modifying them, for the owner by a change of owner.</source>
        <translation>Изменение %1 остаётся у регистратора. Новый идентификатор попадёт в реестр, когда его получат имена: через изменение имени, а для владельца – через смену владельца.</translation>
    </message>
    <message>
        <source>Copy into a new handle…</source>
        <translation>Копировать в новый идентификатор…</translation>
    </message>
    <message>
        <source>The handle could not be read.</source>
        <translation>Идентификатор прочитать не удалось.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>No name uses it.</source>
        <translation>Его не использует ни одно имя.</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Change %1 · %2</source>
        <comment>a handle, its name</comment>
        <translation>Изменение %1 · %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>The registrar changes the handle</source>
        <translation>Регистратор изменяет идентификатор</translation>
    </message>
    <message>
        <source>At once, for every name that uses it.</source>
        <translation>Сразу, для каждого имени, которое его использует.</translation>
    </message>
    <message>
        <source>The registry of .kz is not told</source>
        <translation>Реестр .kz об этом не узнаёт</translation>
    </message>
    <message>
        <source>It goes on showing the old data. The list of contacts then says that the handle differs.</source>
        <translation>Он и дальше показывает старые данные. Список контактов сообщит, что данные отличаются.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>What the registrar shows now is not read yet.</source>
        <translation>То, что регистратор показывает сейчас, ещё не прочитано.</translation>
    </message>
</context>
<context>
    <name>kz::ContactChoices</name>
    <message>
        <source>New contact…</source>
        <translation>Новый контакт…</translation>
    </message>
    <message>
        <source>New contact “%1”…</source>
        <translation>Новый контакт «%1»…</translation>
    </message>
</context>
<context>
    <name>kz::ContactDeleteForm</name>
    <message>
        <source>Han&amp;dles. Those that a name uses stay.</source>
        <translation>&amp;Идентификаторы. Те, что использует имя, остаются.</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Уже удалён</translation>
    </message>
    <message>
        <source>Stays: used by %1</source>
        <translation>Остаётся: использует %1</translation>
    </message>
    <message>
        <source>Stays: the registrar says %1</source>
        <comment>LINKED</comment>
        <translation>Остаётся: регистратор сообщает %1</translation>
    </message>
    <message>
        <source>Unused, as the registrar says now</source>
        <translation>Не используется, как сейчас сообщает регистратор</translation>
    </message>
    <message>
        <source>Unused, as the list says</source>
        <translation>Не используется, судя по списку</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним будет</translation>
    </message>
    <message numerus="yes">
        <source>%n handles</source>
        <translation>
            <numerusform>%n идентификатор</numerusform>
            <numerusform>%n идентификатора</numerusform>
            <numerusform>%n идентификаторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n handles</source>
        <translation>
            <numerusform>Удалить %n идентификатор</numerusform>
            <numerusform>Удалить %n идентификатора</numerusform>
            <numerusform>Удалить %n идентификаторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete unused contacts</source>
        <translation>Удаление неиспользуемых контактов</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>what becomes of a handle</comment>
        <translation>Удаляется</translation>
    </message>
    <message>
        <source>A deleted handle cannot be chosen any more. The registrar has a command that brings it back (RestoreContact); for how long is not stated by the registrar.</source>
        <translation>Удалённый идентификатор больше нельзя выбрать. У регистратора есть команда, которая его возвращает (RestoreContact); как долго это возможно, регистратор не сообщает.</translation>
    </message>
    <message>
        <source>Nothing is left to delete.</source>
        <translation>Удалять больше нечего.</translation>
    </message>
</context>
<context>
    <name>kz::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
</context>
<context>
    <name>kz::ContactFacts</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hides the facts about the contact</source>
        <translation>Скрывает сведения о контакте</translation>
    </message>
    <message>
        <source>Copies the handle</source>
        <translation>Копирует идентификатор</translation>
    </message>
    <message>
        <source>No contact is selected</source>
        <translation>Контакт не выбран</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>a contact</comment>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>The registry shows other data.</source>
        <translation>Реестр показывает другие данные.</translation>
    </message>
    <message>
        <source>A change of the handle does not reach the registry of .kz. The registrar says: %1</source>
        <translation>Изменение идентификатора не доходит до реестра .kz. Регистратор сообщает: %1</translation>
    </message>
    <message>
        <source>Goes %1, %2</source>
        <comment>a date; in 12 days</comment>
        <translation>Удаляется %1, %2</translation>
    </message>
    <message>
        <source>The registrar deletes a handle that no name has used for 120 days.</source>
        <translation>Регистратор удаляет идентификатор, который 120 дней не использует ни одно имя.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используют</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n name(s)</source>
        <translation>
            <numerusform>Использует %n имя</numerusform>
            <numerusform>Используют %n имени</numerusform>
            <numerusform>Используют %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ни одно имя</translation>
    </message>
    <message>
        <source>Shows the name</source>
        <translation>Показывает имя</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
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
        <translation>Создано</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Полнота проверена</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Registrar&apos;s word</source>
        <translation>Слово регистратора</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ещё не сравнён</translation>
    </message>
    <message>
        <source>No difference stated</source>
        <translation>Различий не указано</translation>
    </message>
    <message>
        <source>Shows other data</source>
        <translation>Показывает другие данные</translation>
    </message>
</context>
<context>
    <name>kz::ContactForm</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Latin letters, as in passport or charter.</source>
        <translation>Латиницей, как в паспорте или уставе.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Физическое лицо</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>Name of the or&amp;ganisation</source>
        <translation>&amp;Наименование</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ф&amp;амилия</translation>
    </message>
    <message>
        <source>Patro&amp;nymic or middle name</source>
        <translation>О&amp;тчество или второе имя</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Обра&amp;щение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Street and house</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>Street, line &amp;2</source>
        <translation>Улица, строка &amp;2</translation>
    </message>
    <message>
        <source>Street, line &amp;3</source>
        <translation>Улица, строка &amp;3</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>Ин&amp;декс</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>Телефон и почта</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Те&amp;лефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>Фа&amp;кс</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>&amp;Make a new handle even if the registrar has one with the same data.</source>
        <translation>Со&amp;здать новый идентификатор, даже если у регистратора есть такой с теми же данными.</translation>
    </message>
    <message>
        <source>Make the contact</source>
        <translation>Создать контакт</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>New handle</source>
        <translation>Новый идентификатор</translation>
    </message>
    <message>
        <source>Latin letters, as in the charter. The person who signs.</source>
        <translation>Латиницей, как в уставе. Человек, который подписывает.</translation>
    </message>
    <message>
        <source>Latin letters, as in the passport.</source>
        <translation>Латиницей, как в паспорте.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Na&amp;mes that use the handle</source>
        <translation>Имена, которые &amp;используют идентификатор</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>What you change goes into the new handle, %1 stays as it is. The box at the end is ticked, because without it the registrar answers with %1 itself as long as the data are the same.</source>
        <translation>Ваши изменения попадут в новый идентификатор, %1 останется как есть. Флажок в конце поставлен: без него регистратор при тех же данных ответит самим %1.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используют</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Полнота проверена</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 имя</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Unused, goes %1</source>
        <comment>a date</comment>
        <translation>Не используется, до %1</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ещё не сравнён</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Те же</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Отличается</translation>
    </message>
</context>
<context>
    <name>kz::ContactPicker</name>
    <message>
        <source>Contacts that fit</source>
        <translation>Подходящие контакты</translation>
    </message>
</context>
<context>
    <name>kz::ContactRestoreForm</name>
    <message>
        <source>Handle</source>
        <translation>Код контакта</translation>
    </message>
    <message>
        <source>One that was deleted, as the registrar wrote it. Activity shows what this desk deleted.</source>
        <translation>Удалённый, как его писал регистратор. Что удалено отсюда, видно в «Журнале».</translation>
    </message>
    <message>
        <source>Contact han&amp;dle</source>
        <translation>&amp;Код контакта</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>a handle</comment>
        <translation>Восстановить %1</translation>
    </message>
    <message>
        <source>Restore a contact</source>
        <translation>Восстановить контакт</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>It is written to disk first and sent once.</source>
        <translation>Сначала она пишется на диск и отправляется один раз.</translation>
    </message>
    <message>
        <source>The registrar brings the handle back</source>
        <translation>Регистратор возвращает контакт</translation>
    </message>
    <message>
        <source>For how long after a deletion it can is not stated by the registrar.</source>
        <translation>Сколько времени после удаления это возможно, регистратор не указывает.</translation>
    </message>
    <message>
        <source>KZ Desk reads the contacts again</source>
        <translation>KZ Desk снова читает контакты</translation>
    </message>
    <message>
        <source>The handle can be chosen again. Unused for 120 days the registrar deletes it.</source>
        <translation>Контакт снова можно выбрать. Без использования 120 дней регистратор его удалит.</translation>
    </message>
</context>
<context>
    <name>kz::ContactUse</name>
    <message>
        <source>owner</source>
        <comment>role of a contact</comment>
        <translation>владелец</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>role of a contact</comment>
        <translation>адм.</translation>
    </message>
    <message>
        <source>tech</source>
        <comment>role of a contact</comment>
        <translation>тех.</translation>
    </message>
    <message>
        <source>billing</source>
        <comment>role of a contact</comment>
        <translation>оплата</translation>
    </message>
</context>
<context>
    <name>kz::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Отбор контактов</translation>
    </message>
    <message>
        <source>Handle, name, mail, phone</source>
        <translation>Идентификатор, имя, почта, телефон</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contacts</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>contacts</comment>
        <translation>Не используются</translation>
    </message>
    <message>
        <source>Other at the registry</source>
        <comment>contacts whose data differ there</comment>
        <translation>В реестре иначе</translation>
    </message>
    <message>
        <source>Copy handles</source>
        <translation>Копировать идентификаторы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
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
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 из %2 контактов</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message>
        <source>The contacts of the account stand here once the registrar&apos;s list has been read.</source>
        <translation>Контакты счёта появятся здесь, когда будет прочитан список регистратора.</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Прочитать список</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Ни один контакт не подходит.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Фильтр: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No difference is known.</source>
        <translation>О различиях ничего не известно.</translation>
    </message>
    <message>
        <source>Contacts on screen are compared with the registry one after another while nothing else waits.</source>
        <translation>Контакты на экране сравниваются с реестром по одному, пока ничто другое не ждёт.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No contact is unused.</source>
        <translation>Неиспользуемых контактов нет.</translation>
    </message>
    <message>
        <source>Each of them stands at some name.</source>
        <translation>Каждый стоит у какого-нибудь имени.</translation>
    </message>
</context>
<context>
    <name>kz::Date</name>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
</context>
<context>
    <name>kz::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
</context>
<context>
    <name>kz::DemoBar</name>
    <message>
        <source>As&amp;k for documents</source>
        <translation>Запросить до&amp;кументы</translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Demo registrar</source>
        <translation>Деморегистратор</translation>
    </message>
    <message>
        <source>+1 &amp;hour</source>
        <translation>+1 &amp;час</translation>
    </message>
    <message>
        <source>+1 da&amp;y</source>
        <translation>+1 д&amp;ень</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 дней</translation>
    </message>
    <message>
        <source>Order at the registrar</source>
        <translation>Заявка у регистратора</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>ни одна не ждёт</translation>
    </message>
    <message>
        <source>&amp;Carry it out</source>
        <translation>&amp;Выполнить</translation>
    </message>
    <message>
        <source>%1: registration</source>
        <translation>%1: регистрация</translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation>%1: изменение</translation>
    </message>
    <message>
        <source>%1: renewal</source>
        <translation>%1: продление</translation>
    </message>
    <message>
        <source>%1: change of owner</source>
        <translation>%1: смена владельца</translation>
    </message>
    <message>
        <source>%1: transfer in</source>
        <translation>%1: перенос к нам</translation>
    </message>
    <message>
        <source>%1: transfer out</source>
        <translation>%1: перенос от нас</translation>
    </message>
    <message>
        <source>Other registrars</source>
        <translation>Другие регистраторы</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Запросить %1</translation>
    </message>
    <message>
        <source>Copy the code of %1</source>
        <translation>Скопировать код %1</translation>
    </message>
    <message>
        <source>&amp;Present owner: yes</source>
        <comment>confirms the trade</comment>
        <translation>&amp;Нынешний: да</translation>
    </message>
    <message>
        <source>&amp;New owner: yes</source>
        <comment>confirms the trade</comment>
        <translation>Но&amp;вый: да</translation>
    </message>
    <message>
        <source>Clock of the demo registrar</source>
        <translation>Часы деморегистратора</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>at the demo registrar</comment>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>The present owner confirms the change at the registry</source>
        <translation>Нынешний владелец подтверждает смену в реестре</translation>
    </message>
    <message>
        <source>The new owner confirms the change at the registry</source>
        <translation>Новый владелец подтверждает смену в реестре</translation>
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
        <translation>Это окно только для чтения. Ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>kz::DeskBar</name>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent</source>
        <translation>Только чтение: ничего не отправляется</translation>
    </message>
    <message>
        <source>Read the domain list again (F5)</source>
        <translation>Прочитать список доменов снова (F5)</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>Balance not read yet</source>
        <translation>Баланс ещё не прочитан</translation>
    </message>
    <message>
        <source>Queue empty</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Список читается…</translation>
    </message>
    <message>
        <source>List not read yet</source>
        <translation>Список ещё не прочитан</translation>
    </message>
    <message>
        <source>List read at %1</source>
        <translation>Список прочитан: %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <comment>number of requests</comment>
        <translation>В очереди %1</translation>
    </message>
    <message>
        <source>clear in %1 s</source>
        <translation>ещё %1 с</translation>
    </message>
    <message>
        <source>Account locked by the registrar: nothing is sent for %1</source>
        <comment>minutes and seconds</comment>
        <translation>Регистратор закрыл аккаунт: ничего не отправляется ещё %1</translation>
    </message>
    <message>
        <source>The registrar wants a break: nothing is sent for %1</source>
        <comment>minutes and seconds</comment>
        <translation>Регистратор просит паузу: ничего не отправляется ещё %1</translation>
    </message>
</context>
<context>
    <name>kz::Discarded</name>
    <message>
        <source>The draft was discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>Черновик %1 удалён.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kz::DomainFacts</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hides the facts about the name</source>
        <translation>Скрывает сведения об имени</translation>
    </message>
    <message>
        <source>Copies the ACE name</source>
        <translation>Копирует имя в ACE</translation>
    </message>
    <message numerus="yes">
        <source>1 of %n selected</source>
        <translation>
            <numerusform>1 из %n выбранного</numerusform>
            <numerusform>1 из %n выбранных</numerusform>
            <numerusform>1 из %n выбранных</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No name is selected</source>
        <translation>Имя не выбрано</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Дата продления</translation>
    </message>
    <message>
        <source>Expiry (registry)</source>
        <translation>Истекает (реестр)</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Set to the account&apos;s default, which is %1.</source>
        <translation>Как в аккаунте; сейчас это: %1.</translation>
    </message>
    <message>
        <source>Set to %1.</source>
        <comment>a renewal mode</comment>
        <translation>Задано: %1.</translation>
    </message>
    <message>
        <source>%1 Once it is gone it cannot be restored.</source>
        <comment>a sentence before</comment>
        <translation>%1 Утраченное имя восстановить нельзя.</translation>
    </message>
    <message>
        <source>Let it renew…</source>
        <translation>Продлевать…</translation>
    </message>
    <message>
        <source>This window is read-only: nothing is sent.</source>
        <translation>Это окно только для чтения: ничего не отправляется.</translation>
    </message>
    <message>
        <source>Status not read</source>
        <translation>Состояние не прочитано</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Не заблокировано</translation>
    </message>
    <message>
        <source>The transfer lock is on.</source>
        <translation>Блокировка переноса включена.</translation>
    </message>
    <message>
        <source>The transfer lock is off.</source>
        <translation>Блокировка переноса выключена.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Not seen in the registrar&apos;s list since %1.</source>
        <translation>Нет в списке регистратора с %1.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two roles of one contact</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Технический</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Финансовый</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was ordered, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1, %2, %3</source>
        <comment>number, user, time</comment>
        <translation>Заявка %1, %2, %3</translation>
    </message>
    <message>
        <source>Show the last order</source>
        <translation>Показать последнюю заявку</translation>
    </message>
    <message>
        <source>Leaving for another registrar</source>
        <translation>Уход к другому регистратору</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <translation>Режим переноса</translation>
    </message>
    <message>
        <source>Auth code…</source>
        <translation>Код переноса…</translation>
    </message>
    <message>
        <source>Where its site stands</source>
        <translation>Где размещён сайт</translation>
    </message>
    <message>
        <source>Lock comes back</source>
        <translation>Блокировка вернётся</translation>
    </message>
    <message>
        <source>Noted place</source>
        <translation>Место по заметке</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a site</comment>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>kz::DomainModel</name>
    <message>
        <source>Unknown</source>
        <comment>pill: outcome of the order not known</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>pill: change of owner under way</comment>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>pill: transfer under way</comment>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>ACE name</source>
        <translation>Имя в ACE</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Effective mode</source>
        <translation>Действующий режим</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Дата продления</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Expiry (registry)</source>
        <translation>Истекает (реестр)</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>On</source>
        <comment>transfer lock</comment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>transfer lock</comment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>The transfer lock is off.</source>
        <translation>Блокировка переноса выключена.</translation>
    </message>
    <message>
        <source>Not seen in the registrar&apos;s list since %1.</source>
        <translation>Нет в списке регистратора с %1.</translation>
    </message>
    <message>
        <source>%1: %2. Order %3.</source>
        <comment>what was ordered; its state; its number</comment>
        <translation>%1: %2. Заявка %3.</translation>
    </message>
    <message>
        <source>The registrar&apos;s transfer list says: %1</source>
        <translation>В списке переносов регистратора: %1</translation>
    </message>
    <message>
        <source>No order is open for this name.</source>
        <translation>Открытых заявок на это имя нет.</translation>
    </message>
    <message>
        <source>%1, transfer lock off</source>
        <translation>%1, блокировка переноса выключена</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), the last one:</source>
        <translation>
            <numerusform>%n заметка, последняя:</numerusform>
            <numerusform>%n заметки, последняя:</numerusform>
            <numerusform>%n заметок, последняя:</numerusform>
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
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DomainView</name>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Фильтр имён</translation>
    </message>
    <message>
        <source>Name, owner, handle, server</source>
        <translation>Имя, владелец, идентификатор, сервер</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Копировать имена</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name of a view, number of its names</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Filter names (%1)</source>
        <translation>Фильтр имён (%1)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Switch the renewal mode (F2)</source>
        <translation>Сменить режим продления (F2)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1: lets the name lapse…</source>
        <comment>a renewal mode</comment>
        <translation>%1: имя прекратится…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a renewal mode; a review follows</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>As people read them</source>
        <translation>Как их читают люди</translation>
    </message>
    <message>
        <source>As ACE names</source>
        <translation>В виде ACE</translation>
    </message>
    <message>
        <source>Rows with all shown columns</source>
        <translation>Строки со всеми показанными столбцами</translation>
    </message>
    <message>
        <source>This window is read-only: nothing is sent.</source>
        <translation>Это окно только для чтения: ничего не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 имя</translation>
    </message>
    <message>
        <source>%1 names</source>
        <comment>a number</comment>
        <translation>Имён: %1</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 из %2 имён</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Фильтр: «%1».</translation>
    </message>
    <message>
        <source>Only “%1” is shown.</source>
        <comment>a view</comment>
        <translation>Показаны только «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No name fits.</source>
        <translation>Нет подходящих имён.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Имён пока нет.</translation>
    </message>
    <message>
        <source>The registrar&apos;s list is being read now.</source>
        <translation>Сейчас читается список регистратора.</translation>
    </message>
    <message>
        <source>The names of the account stand here once the registrar&apos;s list has been read.</source>
        <translation>Имена аккаунта появятся здесь, когда список регистратора будет прочитан.</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Прочитать список</translation>
    </message>
    <message>
        <source>Lapsing in 30 days</source>
        <comment>view of names</comment>
        <translation>Прекратятся за 30 дней</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <comment>view of names</comment>
        <translation>Ждут вас</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <comment>view of names: transfer lock off</comment>
        <translation>Без блокировки</translation>
    </message>
    <message>
        <source>Cyrillic names</source>
        <comment>view of names</comment>
        <translation>Кириллические имена</translation>
    </message>
    <message>
        <source>Not in the last list</source>
        <comment>view of names</comment>
        <translation>Нет в последнем списке</translation>
    </message>
    <message>
        <source>All names</source>
        <comment>view of names</comment>
        <translation>Все имена</translation>
    </message>
    <message>
        <source>All %1 names selected</source>
        <comment>a number</comment>
        <translation>Выбраны все имена: %1</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n name(s)</source>
        <comment>of the filter</comment>
        <translation>
            <numerusform>Выбрать %n имя</numerusform>
            <numerusform>Выбрать все %n имени</numerusform>
            <numerusform>Выбрать все %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>All names that filter and view show (%1)</source>
        <translation>Все имена, которые показаны фильтром и видом (%1)</translation>
    </message>
    <message>
        <source>Owner changing</source>
        <comment>view of names</comment>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>With notes</source>
        <comment>view of names</comment>
        <translation>С заметками</translation>
    </message>
    <message>
        <source>Words may stand anywhere in what is known of a name; all of them are wanted.
OR between two words, - before one that is not wanted, brackets around a group.
In one column only: name: mode: effective: owner: ns: status:
And days&lt;=30, pending:yes, lock:off, note:yes.</source>
        <translation>Слова ищутся во всём, что известно об имени; нужны все.
OR между двумя словами, - перед ненужным, скобки вокруг группы.
Только в одном столбце: name: mode: effective: owner: ns: status:
И ещё days&lt;=30, pending:yes, lock:off, note:yes.</translation>
    </message>
</context>
<context>
    <name>kz::DomainsPage</name>
    <message>
        <source>Add a note…</source>
        <translation>Добавить заметку…</translation>
    </message>
</context>
<context>
    <name>kz::DraftsPage</name>
    <message>
        <source>New draft</source>
        <translation>Новый черновик</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черн.</numerusform>
            <numerusform>%n черн.</numerusform>
            <numerusform>%n черн.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::Endpoint</name>
    <message>
        <source>This is not an address of a server.</source>
        <translation>Это не адрес сервера.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password.</source>
        <translation>В адресе не должно быть имени пользователя и пароля.</translation>
    </message>
    <message>
        <source>The address must start with https.</source>
        <translation>Адрес должен начинаться с https.</translation>
    </message>
    <message>
        <source>Without https only this computer itself may be asked.</source>
        <translation>Без https можно обращаться только к самому этому компьютеру.</translation>
    </message>
</context>
<context>
    <name>kz::EventDoneForm</name>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;События</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what an event tells of</comment>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Mark events as done</source>
        <translation>Отметить события как готовые</translation>
    </message>
    <message>
        <source>Mark it as done</source>
        <translation>Отметить как готовое</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n events as done</source>
        <translation>
            <numerusform>Отметить %n событие</numerusform>
            <numerusform>Отметить %n события</numerusform>
            <numerusform>Отметить %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>an act</comment>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>No command brings an event back from history. It can be read there.</source>
        <translation>Вернуть событие из архива командой нельзя. Прочитать его там можно.</translation>
    </message>
</context>
<context>
    <name>kz::EventWords</name>
    <message>
        <source>Registration</source>
        <comment>what an event is about</comment>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what an event is about</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>what an event is about</comment>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <comment>what an event is about</comment>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <comment>what an event is about</comment>
        <translation>Перенос от нас</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <comment>what an event is about</comment>
        <translation>Перенос к нам</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>what an event is about</comment>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>what an event is about</comment>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <comment>what an event is about</comment>
        <translation>Контакт изменён</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <comment>what an event is about</comment>
        <translation>Контакт удалён</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <comment>what an event is about</comment>
        <translation>%1: выполняется</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>what an event is about</comment>
        <translation>%1: выполнено</translation>
    </message>
    <message>
        <source>%1: the registrar asks</source>
        <comment>what an event is about</comment>
        <translation>%1: регистратор спрашивает</translation>
    </message>
    <message>
        <source>%1: not carried out</source>
        <comment>what an event is about</comment>
        <translation>%1: не выполнено</translation>
    </message>
    <message>
        <source>%1: something else</source>
        <comment>what an event is about</comment>
        <translation>%1: иное</translation>
    </message>
    <message>
        <source>Another registrar asks for the name. Pending shows by when it has to be answered, if that is stated.</source>
        <translation>Имя запрашивает другой регистратор. До какого дня ответить, показано в «Открытых заявках», если это сообщено.</translation>
    </message>
    <message>
        <source>The name has left this account with its renewal.</source>
        <translation>Имя ушло из этого аккаунта вместе с продлением.</translation>
    </message>
    <message>
        <source>The name stays in this account.</source>
        <translation>Имя остаётся в этом аккаунте.</translation>
    </message>
    <message>
        <source>The present and the future holder both have to confirm at the registry.</source>
        <translation>И нынешний, и будущий владелец должны подтвердить это в реестре.</translation>
    </message>
    <message>
        <source>The name is about to be deleted. For .kz nothing brings it back.</source>
        <translation>Имя вот-вот будет удалено. В .kz его уже не вернуть.</translation>
    </message>
    <message>
        <source>The registrar has it and works on it. Nothing is asked of you.</source>
        <translation>Регистратор принял и работает. От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>The registrar says that it is registered. The list shows it once it was read.</source>
        <translation>Регистратор сообщает, что имя зарегистрировано. Список покажет его после чтения.</translation>
    </message>
    <message>
        <source>The name is renewed. The list shows until when once it was read.</source>
        <translation>Имя продлено. До какого дня, покажет список после чтения.</translation>
    </message>
    <message>
        <source>The name has its new owner. Compare the owner in the list.</source>
        <translation>У имени новый владелец. Сверьте владельца в списке.</translation>
    </message>
    <message>
        <source>The name has come into this account. A transfer changes no owner.</source>
        <translation>Имя пришло в этот аккаунт. Перенос не меняет владельца.</translation>
    </message>
    <message>
        <source>The name is gone. For .kz nothing brings it back.</source>
        <translation>Имени больше нет. В .kz его не вернуть.</translation>
    </message>
    <message>
        <source>It is done, the registrar says.</source>
        <translation>Выполнено, сообщает регистратор.</translation>
    </message>
    <message>
        <source>The name was not renewed. Look at the balance and at the day on which it lapses.</source>
        <translation>Имя не продлено. Посмотрите на баланс и на день, когда оно пропадёт.</translation>
    </message>
    <message>
        <source>The name keeps its owner. The registrar&apos;s own words may say why.</source>
        <translation>Владелец остался прежним. Почему, может быть сказано в словах регистратора.</translation>
    </message>
    <message>
        <source>The name did not come. The registrar&apos;s own words may say why.</source>
        <translation>Имя не пришло. Почему, может быть сказано в словах регистратора.</translation>
    </message>
    <message>
        <source>Nothing has changed. The registrar&apos;s own words may say why.</source>
        <translation>Ничего не изменилось. Почему, может быть сказано в словах регистратора.</translation>
    </message>
    <message>
        <source>People at the registrar want something before they go on. What it is stands in their own words.</source>
        <translation>Сотрудникам регистратора что-то нужно, чтобы продолжить. Что именно, сказано их словами.</translation>
    </message>
    <message>
        <source>KZ Desk does not know this event. What it means stands in the registrar&apos;s own words.</source>
        <translation>KZ Desk не знает такого события. Что оно значит, сказано словами регистратора.</translation>
    </message>
    <message>
        <source>The change of owner was withdrawn and is over. The name keeps its owner.</source>
        <translation>Смена владельца отозвана и прекращена. У имени прежний владелец.</translation>
    </message>
    <message>
        <source>It was withdrawn and is over. Nothing has changed.</source>
        <translation>Отозвано и прекращено. Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>kz::ForecastModel</name>
    <message>
        <source>Covered</source>
        <comment>by the balance</comment>
        <translation>Хватает</translation>
    </message>
    <message>
        <source>Lost: not covered</source>
        <translation>Потеря: не хватает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Left then</source>
        <comment>of the balance</comment>
        <translation>Останется</translation>
    </message>
    <message>
        <source>Suffices</source>
        <comment>heading: whether the balance does</comment>
        <translation>Хватит ли</translation>
    </message>
</context>
<context>
    <name>kz::ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Coming renewals</source>
        <translation>Предстоящие продления</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>ближайший %n день</numerusform>
            <numerusform>ближайшие %n дня</numerusform>
            <numerusform>ближайшие %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>an amount</comment>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>баланс %1</translation>
    </message>
    <message>
        <source>The forecast could not be read.</source>
        <translation>Прогноз не прочитан.</translation>
    </message>
    <message numerus="yes">
        <source>The balance does not cover %n name(s): the first is lost on %1.</source>
        <translation>
            <numerusform>Баланса не хватает на %n имя: первая потеря %1.</numerusform>
            <numerusform>Баланса не хватает на %n имени: первая потеря %1.</numerusform>
            <numerusform>Баланса не хватает на %n имён: первая потеря %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are missing. A name that the balance does not cover on its renewal date expires at once and cannot be restored. Money paid in before that day saves it.</source>
        <comment>an amount</comment>
        <translation>Не хватает %1. Имя, на которое в день продления нет денег, сразу истекает, и вернуть его нельзя. Деньги, внесённые до этого дня, его спасут.</translation>
    </message>
    <message numerus="yes">
        <source>For %n name(s) the registrar states no price.</source>
        <translation>
            <numerusform>Для %n имени регистратор не указал цену.</numerusform>
            <numerusform>Для %n имён регистратор не указал цену.</numerusform>
            <numerusform>Для %n имён регистратор не указал цену.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the balance covers them is not known.</source>
        <translation>Хватит ли на них баланса, неизвестно.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>The registrar is being asked what will renew.</source>
        <translation>Регистратора спрашивают, что будет продлено.</translation>
    </message>
    <message>
        <source>What will renew stands here once the registrar was asked.</source>
        <translation>Здесь будет список продлений, когда ответит регистратор.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ничего не прочитано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>Nothing renews in the next %n days.</source>
        <translation>
            <numerusform>В ближайший %n день ничего не продлевается.</numerusform>
            <numerusform>В ближайшие %n дня ничего не продлевается.</numerusform>
            <numerusform>В ближайшие %n дней ничего не продлевается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that lapse are not charged: they stand under “Lapsing in 30 days”.</source>
        <translation>За имена, которые прекратятся, денег не берут: они в списке «Прекратятся за 30 дней».</translation>
    </message>
</context>
<context>
    <name>kz::Form</name>
    <message>
        <source>Review: %1</source>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Записать «%1»</translation>
    </message>
    <message>
        <source>Lapses on the renewal date</source>
        <translation>Прекратится в дату продления</translation>
    </message>
</context>
<context>
    <name>kz::HolderCard</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>None is stated</source>
        <translation>Не указан</translation>
    </message>
</context>
<context>
    <name>kz::HostAnswer</name>
    <message>
        <source>Not asked</source>
        <translation>Не спрошен</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Спрашиваем…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Does not serve the name</source>
        <translation>Не обслуживает имя</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>Did not answer in %1 s</source>
        <translation>Не ответил за %1 с</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Спросить не удалось</translation>
    </message>
    <message>
        <source>%1 answers for %2.</source>
        <translation>%1 отвечает за %2.</translation>
    </message>
    <message>
        <source>%1 does not serve %2: it refuses, or knows nothing of it.</source>
        <translation>%1 не обслуживает %2: отказывает или ничего о нём не знает.</translation>
    </message>
    <message>
        <source>%1 has no address in the DNS.</source>
        <translation>У %1 нет адреса в DNS.</translation>
    </message>
    <message>
        <source>%1 did not answer in %2 s.</source>
        <translation>%1 не ответил за %2 с.</translation>
    </message>
    <message>
        <source>%1 could not be asked from this computer.</source>
        <translation>Спросить %1 с этого компьютера не удалось.</translation>
    </message>
</context>
<context>
    <name>kz::HostFactsPanel</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hides the facts about the server</source>
        <translation>Скрывает сведения о сервере</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Сервер имён</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>%1 is not in the list of names</source>
        <translation>%1 нет в списке имён</translation>
    </message>
    <message>
        <source>If the name has left the account, the server may go with it.</source>
        <translation>Если имя ушло из аккаунта, сервер может уйти вместе с ним.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The registrar says</source>
        <translation>Регистратор сообщает</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используют</translation>
    </message>
    <message>
        <source>No name of the account</source>
        <translation>Ни одно имя аккаунта</translation>
    </message>
    <message>
        <source>Shows the name in the list</source>
        <translation>Показывает имя в списке</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n names</source>
        <translation>
            <numerusform>Показать все: %n имя</numerusform>
            <numerusform>Показать все: %n имени</numerusform>
            <numerusform>Показать все: %n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers of %n name(s) are not read yet.</source>
        <translation>
            <numerusform>Серверы %n имени ещё не прочитаны.</numerusform>
            <numerusform>Серверы %n имён ещё не прочитаны.</numerusform>
            <numerusform>Серверы %n имён ещё не прочитаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Отвечает ли он?</translation>
    </message>
    <message>
        <source>Do they answer?</source>
        <translation>Отвечают ли они?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Set of name servers</source>
        <translation>Набор серверов имён</translation>
    </message>
    <message>
        <source>Servers, in this order</source>
        <translation>Серверы, в этом порядке</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранён</translation>
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
        <translation>Нет</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>uses this server</comment>
        <translation>Ни одно имя</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>use this server</comment>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Inside the name</source>
        <translation>Внутри имени</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Используют</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a name server, when asked</comment>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>kz::HostView</name>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Фильтр серверов</translation>
    </message>
    <message>
        <source>Host, name, address</source>
        <translation>Хост, имя, адрес</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sets of name servers</source>
        <translation>Наборы серверов имён</translation>
    </message>
    <message>
        <source>The servers could not be read.</source>
        <translation>Серверы не удалось прочитать.</translation>
    </message>
    <message>
        <source>To start forms from; kept on this computer</source>
        <translation>Заготовки для форм; хранятся на этом компьютере</translation>
    </message>
    <message>
        <source>Server objects of the account: hosts inside its names, with addresses</source>
        <translation>Серверы аккаунта: хосты внутри его имён, с адресами</translation>
    </message>
    <message>
        <source>There is no set yet.</source>
        <translation>Наборов пока нет.</translation>
    </message>
    <message>
        <source>Two to thirteen name servers under a name of your own. Every form that asks for name servers offers them.</source>
        <translation>От двух до тринадцати серверов имён под вашим названием. Их предлагает каждая форма, где нужны серверы имён.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>The registrar is being asked for the servers.</source>
        <translation>Спрашиваем у регистратора список серверов.</translation>
    </message>
    <message>
        <source>No server fits.</source>
        <translation>Подходящих серверов нет.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Фильтр: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ничего не прочитано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The account has no server of its own.</source>
        <translation>У аккаунта нет своих серверов.</translation>
    </message>
    <message>
        <source>Only hosts inside names of the account need one. Other hosts can be given to names as they are.</source>
        <translation>Объект нужен только хостам внутри имён аккаунта. Другие хосты можно назначать именам как есть.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number</comment>
        <translation>Выбрано: %1</translation>
    </message>
</context>
<context>
    <name>kz::Hosting</name>
    <message>
        <source>it is no IP address</source>
        <translation>это не IP-адрес</translation>
    </message>
    <message>
        <source>owner data</source>
        <translation>данные владельца</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>вредоносный код</translation>
    </message>
    <message>
        <source>security incident</source>
        <translation>инцидент безопасности</translation>
    </message>
</context>
<context>
    <name>kz::HostingAnswer</name>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Спрашиваем…</translation>
    </message>
    <message>
        <source>Neither the name nor www. below it has an address in the DNS.</source>
        <translation>Ни у имени, ни у www. под ним нет адреса в DNS.</translation>
    </message>
    <message>
        <source>The DNS could not be asked from this computer.</source>
        <translation>С этого компьютера не удалось спросить DNS.</translation>
    </message>
    <message>
        <source>In Kazakhstan by the list of %1.</source>
        <translation>В Казахстане, по списку от %1.</translation>
    </message>
    <message>
        <source>%1: no certificate at port 443.</source>
        <translation>%1: на порту 443 сертификата нет.</translation>
    </message>
    <message>
        <source>%1: certificate of %2, run out on %3.</source>
        <translation>%1: сертификат от %2, истёк %3.</translation>
    </message>
    <message>
        <source>%1: certificate of %2, valid until %3.</source>
        <translation>%1: сертификат от %2, действует до %3.</translation>
    </message>
    <message>
        <source>%1 It was issued for another host.</source>
        <comment>a sentence before</comment>
        <translation>%1 Он выдан для другого узла.</translation>
    </message>
    <message>
        <source>%1: port 443 showed no certificate to this computer. Whether it has one is not known.</source>
        <translation>%1: порт 443 не показал этому компьютеру сертификата. Есть ли он, неизвестно.</translation>
    </message>
</context>
<context>
    <name>kz::HostingFacts</name>
    <message>
        <source>Ask the DNS and the site</source>
        <translation>Спросить DNS и сайт</translation>
    </message>
    <message>
        <source>Asks the DNS for addresses, and port 443 of each for a certificate. No page is fetched.</source>
        <translation>Запрашивает у DNS адреса, а у порта 443 каждого из них – сертификат. Страницы не загружаются.</translation>
    </message>
</context>
<context>
    <name>kz::InboxFacts</name>
    <message>
        <source>Show the order</source>
        <translation>Показать заявку</translation>
    </message>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Слова регистратора</translation>
    </message>
    <message>
        <source>Done moves an event to the registrar&apos;s history, for everybody who uses the account: colleagues and other programs are not told of it any more.</source>
        <translation>«Готово» переносит событие в архив регистратора для всех, кто пользуется аккаунтом: коллеги и другие программы о нём больше не узнают.</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Показать контакт</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Показать имя</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Event of the registrar</source>
        <translation>Событие регистратора</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Found by name, kind and time: the registrar does not state it</source>
        <translation>Найдено по имени, виду и времени: регистратор этого не сообщает</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>By somebody else who uses the account</source>
        <translation>Кем-то ещё, кто пользуется аккаунтом</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Подкласс</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Номер события</translation>
    </message>
    <message>
        <source>Its own words could not be read.</source>
        <translation>Его текст прочитать не удалось.</translation>
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
        <translation>О чём</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Asks for something</source>
        <translation>Требует ответа</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Не исполнено</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <comment>state of an event</comment>
        <translation>Готово не здесь</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an event</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>New</source>
        <comment>state of an event</comment>
        <translation>Новое</translation>
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
        <translation>Переносит события в архив регистратора для всех, кто пользуется аккаунтом (Delete)</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Отметить как новое</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Отметить как готовое…</translation>
    </message>
</context>
<context>
    <name>kz::InboxView</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Отбор событий</translation>
    </message>
    <message>
        <source>Name, words or order</source>
        <translation>Имя, слова или заявка</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Какие события</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>events that are not done</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events that nobody has read</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>events in history</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Events of the registrar</source>
        <translation>События регистратора</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for something</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n требует ответа</numerusform>
            <numerusform>%n требуют ответа</numerusform>
            <numerusform>%n требуют ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>What the registrar tells the account</source>
        <translation>Что регистратор сообщает аккаунту</translation>
    </message>
    <message>
        <source>No event fits.</source>
        <translation>Ни одно событие не подходит.</translation>
    </message>
    <message>
        <source>The filter says “%1”.</source>
        <translation>Фильтр: «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Всё прочитано.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are open.</source>
        <translation>
            <numerusform>Открыто %n событие.</numerusform>
            <numerusform>Открыто %n события.</numerusform>
            <numerusform>Открыто %n событий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show open ones</source>
        <translation>Показать открытые</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых заявок нет.</translation>
    </message>
    <message>
        <source>Events stand here that the registrar tells the account: orders under way, done, refused, and what people there ask for. They are read every minute.</source>
        <translation>Здесь стоят события, о которых сообщает регистратор: заявки выполняются, выполнены, отклонены, и то, о чём просят его сотрудники. Они читаются каждую минуту.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number</comment>
        <translation>Выбрано: %1</translation>
    </message>
</context>
<context>
    <name>kz::IpAddress</name>
    <message>
        <source>public</source>
        <translation>публичный</translation>
    </message>
    <message>
        <source>begins with 0</source>
        <translation>начинается с 0</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>частная сеть</translation>
    </message>
    <message>
        <source>shared inside a provider</source>
        <translation>общий внутри провайдера</translation>
    </message>
    <message>
        <source>the machine itself</source>
        <translation>сам этот компьютер</translation>
    </message>
    <message>
        <source>local link only</source>
        <translation>только местная линия</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>групповая рассылка</translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation>только для примеров</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>зарезервирован</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>не адрес вовсе</translation>
    </message>
    <message>
        <source>IPv4 written as IPv6</source>
        <translation>IPv4 в записи IPv6</translation>
    </message>
</context>
<context>
    <name>kz::Ledger</name>
    <message>
        <source>The same order is open: %1, %2 for %3, state “%4”. Nothing new was sent. Wait until it is settled, or withdraw it.</source>
        <translation>Такая же заявка уже открыта: %1, %2 на %3, состояние «%4». Ничего нового не отправлено. Дождитесь её исхода или отзовите её.</translation>
    </message>
    <message>
        <source>Order %1, %2 for %3, has meanwhile reached the state “%4”. Nothing was changed. Look at it again.</source>
        <translation>Заявка %1, %2 на %3, тем временем перешла в состояние «%4». Ничего не изменено. Посмотрите на неё ещё раз.</translation>
    </message>
    <message>
        <source>The ledger was not opened.</source>
        <translation>Журнал не открыт.</translation>
    </message>
    <message>
        <source>The list of names cannot be kept in %1: %2.</source>
        <translation>Список имён не удаётся хранить в %1: %2.</translation>
    </message>
    <message>
        <source>The kept list of names %1 cannot be read: %2.</source>
        <translation>Сохранённый список имён %1 не читается: %2.</translation>
    </message>
    <message>
        <source>The file %1 is no list of names that KZ Desk kept. It was left as it is.</source>
        <translation>Файл %1 – не список имён, сохранённый KZ Desk. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The kept list of names %1 was written by another version of KZ Desk. It was left as it is.</source>
        <translation>Сохранённый список имён %1 записан другой версией KZ Desk. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The kept list of names %1 is damaged. It was left as it is.</source>
        <translation>Сохранённый список имён %1 повреждён. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>An order has a state that KZ Desk does not know.</source>
        <translation>У заявки состояние, которого KZ Desk не знает.</translation>
    </message>
    <message>
        <source>This order is not in the ledger.</source>
        <translation>Этой заявки нет в журнале.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made or kept private: %2.</source>
        <translation>Файл %1 не удаётся создать или закрыть от чужих глаз: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2). It was left as it is: keep a copy of it, then put back a sound one.</source>
        <translation>Файл %1 повреждён (%2). Он оставлен как есть: сохраните его копию и верните на место исправный.</translation>
    </message>
    <message>
        <source>The file %1 holds something other than orders. It was left as it is.</source>
        <translation>В файле %1 не заявки, а что-то другое. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer KZ Desk (version %2 of its form, this program knows %3). It was left as it is: start the newer program.</source>
        <translation>Файл %1 записан более новой KZ Desk (версия его формы %2, эта программа знает %3). Он оставлен как есть: запустите более новую программу.</translation>
    </message>
    <message>
        <source>Another KZ Desk is just opening the file %1. Try again.</source>
        <translation>Файл %1 сейчас открывает другая KZ Desk. Повторите.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>В папку %1 ничего нельзя записать.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папку %1 не удаётся создать.</translation>
    </message>
    <message>
        <source>KZ Desk ended before the answer came.</source>
        <translation>KZ Desk завершилась до прихода ответа.</translation>
    </message>
    <message>
        <source>A plan has a state that KZ Desk does not know.</source>
        <translation>У плана состояние, которого KZ Desk не знает.</translation>
    </message>
    <message>
        <source>This plan is not in the ledger.</source>
        <translation>Этого плана нет в журнале.</translation>
    </message>
    <message>
        <source>The plan was stopped before its turn came.</source>
        <translation>План остановлен раньше, чем дошла очередь.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or change that one.</source>
        <translation>«%1» уже есть. Выберите другое название или измените тот набор.</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so nothing is kept and nothing is sent. %1</source>
        <translation>Журнал не записывается, поэтому ничего не сохраняется и не отправляется. %1</translation>
    </message>
    <message>
        <source>the log beside it belongs to another file</source>
        <translation>протокол рядом с ним принадлежит другому файлу</translation>
    </message>
    <message>
        <source>A copy from before an update of KZ Desk is %1.</source>
        <translation>Копия, сделанная перед обновлением KZ Desk: %1.</translation>
    </message>
    <message>
        <source>only its log is there</source>
        <translation>остался только его протокол</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>The orders are not brought up to date, because no copy of them could be made. %1</source>
        <translation>Заявки не переведены в новый вид, потому что не удалось сделать их копию. %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be made.</source>
        <translation>Файл %1 не удаётся создать.</translation>
    </message>
    <message>
        <source>The file %1 cannot be given another name.</source>
        <translation>Файл %1 не удаётся переименовать.</translation>
    </message>
    <message>
        <source>it is gone, the list of names is not</source>
        <translation>он исчез, а список имён на месте</translation>
    </message>
    <message>
        <source>Another window of KZ Desk works with the file %1. Close it first.</source>
        <translation>С файлом %1 работает другое окно KZ Desk. Сначала закройте его.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept private.</source>
        <translation>Папку %1 не удаётся закрыть от чужих глаз.</translation>
    </message>
    <message>
        <source>Another program holds the file of the orders. Close it, then try again.</source>
        <translation>Файл заявок занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file of the orders must not be written. Look at its owner and rights, then try again.</source>
        <translation>В файл заявок нельзя записывать. Проверьте его владельца и права и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>the journal beside it is not its own</source>
        <translation>журнал рядом с ним не от него</translation>
    </message>
    <message>
        <source>The file of the orders is a copy, or an older one that was put back: this order may have been sent meanwhile. So it is looked for and does not leave.</source>
        <translation>Файл заявок – копия или старый файл, возвращённый на место: эту заявку могли с тех пор отправить. Поэтому её ищут и не отправляют.</translation>
    </message>
</context>
<context>
    <name>kz::LifeLine</name>
    <message>
        <source>done</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a step of an order with its details, %2 its state: done, now, unknown, not yet</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
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
        <translation>Заказать имя</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Не хранится на диске</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Войти &amp;снова…</translation>
    </message>
    <message>
        <source>You asked for it.</source>
        <translation>Вы так решили.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Домен</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>&amp;Look at open orders now</source>
        <translation>&amp;Проверить открытые заявки сейчас</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>&amp;Прочитать список снова</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About KZ Desk</source>
        <translation>&amp;О программе KZ Desk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлые</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Контакт</translation>
    </message>
    <message>
        <source>Name &amp;server</source>
        <translation>Сервер &amp;имён</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Добавить за&amp;метку…</translation>
    </message>
    <message>
        <source>Rules of the &amp;zone…</source>
        <translation>Правила &amp;зоны…</translation>
    </message>
    <message>
        <source>Facts at the r&amp;ight</source>
        <translation>&amp;Сведения справа</translation>
    </message>
    <message>
        <source>A new ledger was started</source>
        <translation>Начат новый журнал</translation>
    </message>
    <message>
        <source>The damaged one is now %1. Orders that were open are not known here: look at a name in the list before you order something for it.</source>
        <translation>Повреждённый теперь называется %1. Открытые до этого заявки здесь неизвестны: прежде чем заказывать что-либо для имени, посмотрите на него в списке.</translation>
    </message>
</context>
<context>
    <name>kz::ModifyForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Read from the registrar just now.</source>
        <translation>Только что прочитано у регистратора.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Владелец</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>2 to 13. People at the registrar change them.</source>
        <translation>От 2 до 13. Их меняют сотрудники регистратора.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>People at the registrar change them.</source>
        <translation>Их меняют сотрудники регистратора.</translation>
    </message>
    <message>
        <source>A&amp;dmin contact</source>
        <translation>А&amp;дминистративный контакт</translation>
    </message>
    <message>
        <source>&amp;Tech contact</source>
        <translation>&amp;Технический контакт</translation>
    </message>
    <message>
        <source>&amp;Billing contact</source>
        <translation>Контакт для с&amp;четов</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>The registrar sets it at once.</source>
        <translation>Регистратор ставит её сразу.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Бло&amp;кировка переноса</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Kept at the registrar, not passed to the registry.</source>
        <translation>Хранится у регистратора, в реестр не передаётся.</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включена</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1: прочитать не удалось</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Повторит&amp;ь</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The name must be read before it is changed. Try again.</source>
        <translation>Имя нужно прочитать, прежде чем менять. Повторите.</translation>
    </message>
    <message>
        <source>The name is being read from the registrar.</source>
        <translation>Имя читается у регистратора.</translation>
    </message>
    <message>
        <source>Only a trade changes the owner of a .kz name.</source>
        <translation>Владельца имени .kz меняет только смена владельца (Trade).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>The lock comes back on %1, 30 days after it was taken off, if the name has not left by then.</source>
        <translation>Блокировка вернётся %1, через 30 дней после снятия, если имя к тому времени не уйдёт.</translation>
    </message>
    <message>
        <source>The lock comes back on %1.</source>
        <translation>Блокировка вернётся %1.</translation>
    </message>
    <message>
        <source>The lock comes back 30 days after it was taken off. The registrar does not state the day.</source>
        <translation>Блокировка вернётся через 30 дней после снятия. День регистратор не сообщает.</translation>
    </message>
    <message>
        <source>Send change order</source>
        <translation>Отправить заявку на изменение</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change orders</source>
        <translation>
            <numerusform>Отправить %n заявку на изменение</numerusform>
            <numerusform>Отправить %n заявки на изменение</numerusform>
            <numerusform>Отправить %n заявок на изменение</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Review: change %1</source>
        <translation>Проверка: изменение %1</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>name server</comment>
        <translation>удалён</translation>
    </message>
    <message>
        <source>Admin contact</source>
        <translation>Административный контакт</translation>
    </message>
    <message>
        <source>Tech contact</source>
        <translation>Технический контакт</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Контакт для счетов</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>Only what differs is sent. Servers and contacts go in one order, lock and comment in one each.</source>
        <translation>Отправляются только отличия. Серверы и контакты идут одной заявкой, блокировка и комментарий отдельными.</translation>
    </message>
    <message>
        <source>People at the registrar carry it out</source>
        <translation>Регистратор выполняет</translation>
    </message>
    <message>
        <source>Servers and contacts are changed by hand, which may cost extra. Lock and comment are set at once.</source>
        <translation>Серверы и контакты меняют вручную, за это может взиматься плата. Блокировка и комментарий ставятся сразу.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk читает имя снова</translation>
    </message>
    <message>
        <source>New values count as requested until the registrar shows them or says that they were set.</source>
        <translation>Новые значения считаются запрошенными, пока регистратор не покажет их или не сообщит о них.</translation>
    </message>
    <message>
        <source>Changes by hand may cost extra. The registrar states no price.</source>
        <translation>За изменения вручную может взиматься плата. Цену регистратор не сообщает.</translation>
    </message>
    <message>
        <source>Change the owner…</source>
        <translation>Сменить владельца…</translation>
    </message>
</context>
<context>
    <name>kz::NameForm</name>
    <message>
        <source>No contact is chosen. Type part of a handle, name, mail or company.</source>
        <translation>Контакт не выбран. Введите часть идентификатора, имени, почты или компании.</translation>
    </message>
    <message>
        <source>“%1” is no handle. Choose a contact from the list, or make a new one.</source>
        <translation>«%1» – не идентификатор. Выберите контакт из списка или создайте новый.</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БИН или ИИН</translation>
    </message>
    <message>
        <source>Required: the owner is a company in KZ.</source>
        <translation>Обязательно: владелец – компания в KZ.</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN, required</source>
        <translation>&amp;БИН или ИИН, обязательно</translation>
    </message>
    <message>
        <source>Advised: the owner is a person in KZ.</source>
        <translation>Желательно: владелец – человек в KZ.</translation>
    </message>
    <message>
        <source>Needed when the owner is in KZ.</source>
        <translation>Нужно, если владелец в KZ.</translation>
    </message>
    <message>
        <source>Optional: the owner is not in KZ.</source>
        <translation>Не обязательно: владелец не в KZ.</translation>
    </message>
    <message>
        <source>Needed when the owner is in KZ. The data of this handle is not read yet.</source>
        <translation>Нужно, если владелец в KZ. Данные этого идентификатора ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Технический</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Финансовый</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Declaration 1 not ticked</source>
        <translation>Подтверждение 1 не отмечено</translation>
    </message>
    <message>
        <source>Declaration 2 not ticked</source>
        <translation>Подтверждение 2 не отмечено</translation>
    </message>
    <message>
        <source>BIN or IIN missing</source>
        <translation>Нет БИН или ИИН</translation>
    </message>
    <message>
        <source>BIN or IIN: last digit</source>
        <translation>БИН или ИИН: последняя цифра</translation>
    </message>
    <message>
        <source>BIN or IIN: 12 digits</source>
        <translation>БИН или ИИН: 12 цифр</translation>
    </message>
    <message>
        <source>Name servers: two are needed</source>
        <translation>Серверы имён: нужны два</translation>
    </message>
    <message>
        <source>%1 contact not chosen</source>
        <translation>%1: контакт не выбран</translation>
    </message>
    <message>
        <source>%1 not filled in</source>
        <translation>%1: не заполнено</translation>
    </message>
    <message>
        <source>%1: to correct</source>
        <translation>%1: исправить</translation>
    </message>
    <message>
        <source>%1: to decide</source>
        <translation>%1: решить</translation>
    </message>
</context>
<context>
    <name>kz::NameServer</name>
    <message>
        <source>no address: four numbers are needed</source>
        <translation>не адрес: нужны четыре числа</translation>
    </message>
    <message>
        <source>it does not know the name</source>
        <translation>он не знает этого имени</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>у него нет адреса</translation>
    </message>
</context>
<context>
    <name>kz::NameServerChangeForm</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Only what changes is sent.</source>
        <translation>Отправляется только изменение.</translation>
    </message>
    <message>
        <source>&amp;Addresses from now on, blanks between</source>
        <translation>Новые &amp;адреса, через пробел</translation>
    </message>
    <message>
        <source>Asking the registrar for the addresses as they are now…</source>
        <translation>Спрашиваем у регистратора нынешние адреса…</translation>
    </message>
    <message>
        <source>Now: no address</source>
        <translation>Сейчас: нет адреса</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>addresses</comment>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>The addresses could not be read, so nothing can be changed. %1</source>
        <translation>Адреса не удалось прочитать, поэтому изменить ничего нельзя. %1</translation>
    </message>
    <message>
        <source>Change the addresses</source>
        <translation>Изменить адреса</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>Адреса %1</translation>
    </message>
    <message>
        <source>Review: addresses of %1</source>
        <translation>Проверка: адреса %1</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>The registrar changes the server</source>
        <translation>Регистратор изменяет сервер</translation>
    </message>
    <message>
        <source>The zone hands out the new addresses</source>
        <translation>Зона выдаёт новые адреса</translation>
    </message>
    <message>
        <source>Let the old address answer until then.</source>
        <translation>Пусть до тех пор отвечает и старый адрес.</translation>
    </message>
    <message>
        <source>Nothing would change. Type an address more, or take one away.</source>
        <translation>Ничего не изменится. Добавьте адрес или уберите один.</translation>
    </message>
    <message>
        <source>The addresses as they are now are not read yet.</source>
        <translation>Нынешние адреса ещё не прочитаны.</translation>
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
        <translation>Удалён, когда это скажет регистратор.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>No name of the account uses it, as far as they were read.</source>
        <translation>Ни одно имя аккаунта его не использует, насколько они прочитаны.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 and %n more.</source>
        <translation>
            <numerusform>Используют %1 и ещё %n.</numerusform>
            <numerusform>Используют %1 и ещё %n.</numerusform>
            <numerusform>Используют %1 и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Используют: %1.</translation>
    </message>
    <message>
        <source>Delete the name server</source>
        <translation>Удалить сервер имён</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what happens to a name server</comment>
        <translation>удалён</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Review: delete %1</source>
        <translation>Проверка: удалить %1</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>The registrar deletes the server</source>
        <translation>Регистратор удаляет сервер</translation>
    </message>
    <message>
        <source>It refuses while a name uses it (532). KZ Desk never forces it: the registrar would then give the server another name, and the names with it.</source>
        <translation>Пока сервер использует хоть одно имя, регистратор отказывает (532). KZ Desk никогда не принуждает: тогда регистратор переименовал бы сервер, а с ним и записи имён.</translation>
    </message>
    <message>
        <source>A deleted server has to be made anew, with its addresses.</source>
        <translation>Удалённый сервер придётся создавать заново, с адресами.</translation>
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
        <translation>Хост внутри имени аккаунта.</translation>
    </message>
    <message>
        <source>&amp;Host, such as ns1.example.kz</source>
        <translation>&amp;Хост, например ns1.example.kz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>The zone hands them out, so that the server can be found.</source>
        <translation>Их выдаёт зона, чтобы сервер можно было найти.</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 &amp;addresses, blanks between</source>
        <translation>&amp;Адреса IPv4 или IPv6, через пробел</translation>
    </message>
    <message>
        <source>No server of this name exists yet.</source>
        <translation>Сервера с таким именем ещё нет.</translation>
    </message>
    <message>
        <source>The registrar has this server already. Change its addresses instead.</source>
        <translation>Такой сервер у регистратора уже есть. Измените его адреса.</translation>
    </message>
    <message>
        <source>The registrar has this server already, with %1. Change its addresses instead.</source>
        <translation>Такой сервер у регистратора уже есть, с %1. Измените его адреса.</translation>
    </message>
    <message>
        <source>Make the name server</source>
        <translation>Создать сервер имён</translation>
    </message>
    <message>
        <source>New name server</source>
        <translation>Новый сервер имён</translation>
    </message>
    <message>
        <source>Review: make the name server %1</source>
        <translation>Проверка: создать сервер имён %1</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>The registrar makes the server</source>
        <translation>Регистратор создаёт сервер</translation>
    </message>
    <message>
        <source>Names can use it</source>
        <translation>Имена могут его использовать</translation>
    </message>
    <message>
        <source>Then give it to names as their name server. That is an order of its own.</source>
        <translation>После этого назначьте его именам. Это отдельная заявка.</translation>
    </message>
    <message>
        <source>Type the full host name, such as ns1.example.kz.</source>
        <translation>Введите полное имя хоста, например ns1.example.kz.</translation>
    </message>
</context>
<context>
    <name>kz::NameServersEdit</name>
    <message>
        <source>Add &amp;server</source>
        <translation>Добавить &amp;сервер</translation>
    </message>
    <message>
        <source>A .kz name may have up to %1 name servers.</source>
        <translation>У имени .kz может быть не больше %1 серверов имён.</translation>
    </message>
    <message>
        <source>Use a se&amp;t</source>
        <translation>Взять на&amp;бор</translation>
    </message>
    <message>
        <source>Fills in a set of name servers from the page “Name servers”.</source>
        <translation>Подставляет набор со страницы «Серверы имён».</translation>
    </message>
    <message>
        <source>Put back what stood here</source>
        <translation>Вернуть то, что было</translation>
    </message>
    <message>
        <source>Do they answer?</source>
        <translation>Отвечают ли они?</translation>
    </message>
    <message>
        <source>Asks each server for the name. What comes of it is a remark.</source>
        <translation>Спрашивает у каждого сервера об имени. Результат – только замечание.</translation>
    </message>
</context>
<context>
    <name>kz::NameServersPage</name>
    <message>
        <source>Do they answer?</source>
        <translation>Отвечают ли они?</translation>
    </message>
    <message>
        <source>Rename or change…</source>
        <translation>Переименовать или изменить…</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Удалить набор</translation>
    </message>
    <message>
        <source>The answer was cut off. What was read before is shown.</source>
        <translation>Ответ оборвался. Показано прочитанное раньше.</translation>
    </message>
    <message>
        <source>The set “%1” is deleted.</source>
        <translation>Набор «%1» удалён.</translation>
    </message>
    <message>
        <source>Names that were given its servers keep them.</source>
        <translation>Имена, которым назначены его серверы, их сохраняют.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>kz::NoteBook</name>
    <message>
        <source>%1, order %2</source>
        <comment>a name; a number</comment>
        <translation>%1, заявка %2</translation>
    </message>
    <message>
        <source>Documents sent: %1</source>
        <translation>Отправлены документы: %1</translation>
    </message>
    <message>
        <source>Server: place not known</source>
        <translation>Сервер: место неизвестно</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <comment>its place</comment>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <comment>of a site</comment>
        <translation>Назначение: %1</translation>
    </message>
</context>
<context>
    <name>kz::NoteDialog</name>
    <message>
        <source>Note: %1</source>
        <comment>about what</comment>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is typed stays as a draft (Esc)</source>
        <translation>Набранное останется черновиком (Esc)</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The note is not kept on disk</source>
        <translation>Заметка не записана на диск</translation>
    </message>
    <message>
        <source>It stands here still: try again, or copy it. %1</source>
        <comment>the database&apos;s own words follow</comment>
        <translation>Она ещё здесь: попробуйте снова или скопируйте её. %1</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>kz::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Kept here, sent nowhere. It stays as it is: what changes later goes into a further note. No passwords, no auth codes.</source>
        <translation>Хранится здесь, никуда не отправляется. Потом не меняется: новое пишется новой заметкой. Без паролей и кодов переноса.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Documents sent</source>
        <translation>Отправленные &amp;документы</translation>
    </message>
    <message>
        <source>What, to whom, on which day</source>
        <translation>Что, кому, в какой день</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Where the site of the name stands, and what it is for.</source>
        <translation>Где стоит сайт домена и для чего он.</translation>
    </message>
    <message>
        <source>&amp;Street and house</source>
        <translation>&amp;Улица и дом</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Регион</translation>
    </message>
    <message>
        <source>&amp;Purpose of the site</source>
        <translation>&amp;Назначение сайта</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не написано.</translation>
    </message>
</context>
<context>
    <name>kz::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Go on with the note…</source>
        <translation>Дописать заметку…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <comment>notes</comment>
        <translation>
            <numerusform>Показать ещё %n раннюю</numerusform>
            <numerusform>Показать ещё %n ранние</numerusform>
            <numerusform>Показать ещё %n ранних</numerusform>
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
        <translation>%1 · заявка %2</translation>
    </message>
</context>
<context>
    <name>kz::OperationPage</name>
    <message>
        <source>Decided by hand</source>
        <translation>Решено вручную</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Показать следующее</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Проверить заявку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>things</comment>
        <translation>
            <numerusform>решить: %n</numerusform>
            <numerusform>решить: %n</numerusform>
            <numerusform>решить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to correct</source>
        <translation>Исправлять больше нечего</translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Это окно только для чтения. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Шаг 2 из 3</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: value before the order</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: value after the order</comment>
        <translation>Станет</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of the same kind</source>
        <translation>
            <numerusform>и ещё %n такая же</numerusform>
            <numerusform>и ещё %n таких же</numerusform>
            <numerusform>и ещё %n таких же</numerusform>
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
            <numerusform>Цена, %n год</numerusform>
            <numerusform>Цена, %n года</numerusform>
            <numerusform>Цена, %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Draft not kept on disk: %1</source>
        <translation>Черновик не сохранён на диске: %1</translation>
    </message>
</context>
<context>
    <name>kz::Options</name>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Рабочее место для имён .kz в аккаунте реселлера.</translation>
    </message>
    <message>
        <source>Start a registrar on this computer and sign in to it.</source>
        <translation>Запустить регистратора на этом компьютере и войти к нему.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Открыть этот профиль.</translation>
    </message>
    <message>
        <source>Use this registrar address: https anywhere, http only on this computer.</source>
        <translation>Использовать этот адрес регистратора: https везде, http только на этом компьютере.</translation>
    </message>
    <message>
        <source>Keep profiles, orders and drafts here.</source>
        <translation>Хранить профили, заявки и черновики здесь.</translation>
    </message>
    <message>
        <source>Send nothing that changes anything.</source>
        <translation>Не отправлять ничего, что что-либо меняет.</translation>
    </message>
    <message>
        <source>Language of the window: en, ru or kk.</source>
        <translation>Язык окна: en, ru или kk.</translation>
    </message>
    <message>
        <source>Colours of the window: light or dark.</source>
        <translation>Цвета окна: light или dark.</translation>
    </message>
    <message>
        <source>Walk through the main job in the demo, save a picture of each step in DIR, end.</source>
        <translation>Пройти главную работу в демо, сохранить снимок каждого шага в DIR, завершить.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неизвестный аргумент: %1</translation>
    </message>
    <message>
        <source>--demo brings its own registrar. Leave out --endpoint.</source>
        <translation>У --demo свой регистратор. Уберите --endpoint.</translation>
    </message>
    <message>
        <source>--lang takes en, ru or kk.</source>
        <translation>--lang принимает en, ru или kk.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme принимает light или dark.</translation>
    </message>
</context>
<context>
    <name>kz::Order</name>
    <message>
        <source>Queued</source>
        <comment>state of an order</comment>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of an order</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>state of an order: by the registrar, who has yet to carry it out</comment>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Needs action</source>
        <comment>state of an order: people at the registrar ask for something</comment>
        <translation>Нужно действие</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>state of an order: the answer was lost</comment>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of an order: looked for at the registrar without a trace</comment>
        <translation>Не найдена</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an order: carried out</comment>
        <translation>Исполнена</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an order: by the answer itself</comment>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <comment>state of an order: taken first, then refused by people or by the registry</comment>
        <translation>Не исполнена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of an order: taken back before it was sent, or dropped by staff</comment>
        <translation>Отозвана</translation>
    </message>
</context>
<context>
    <name>kz::OrderFacts</name>
    <message>
        <source>No order is selected</source>
        <translation>Заявка не выбрана</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>kind of order</comment>
        <translation>Заявка: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Отправлена один раз</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Вы решили</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Технический</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Финансовый</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>BIN</source>
        <comment>tax number</comment>
        <translation>БИН</translation>
    </message>
    <message>
        <source>IIN</source>
        <comment>tax number</comment>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Servers added</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Servers removed</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включена</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Ожидает: %1</translation>
    </message>
</context>
<context>
    <name>kz::OrderPage</name>
    <message>
        <source>Life of this order</source>
        <translation>Жизнь этой заявки</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>The registrar&apos;s own words</source>
        <translation>Слова регистратора</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>А пока</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the order with its life and its command</source>
        <translation>Копирует заявку с её жизнью и командой</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Register another name</source>
        <translation>Заказать ещё имя</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Показать имя</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Show in Pending</source>
        <translation>К открытым заявкам</translation>
    </message>
    <message>
        <source>Nothing conclusive</source>
        <translation>Ничего определённого</translation>
    </message>
    <message>
        <source>Drop the order for %1?</source>
        <translation>Снять заявку на %1?</translation>
    </message>
    <message>
        <source>KZ Desk stops looking for it, and a new order may be sent. If the registrar has this one after all, it may be done twice and cost twice.</source>
        <translation>KZ Desk перестанет её проверять, и можно будет отправить новую. Если она всё же есть у регистратора, она может исполниться и списаться дважды.</translation>
    </message>
    <message>
        <source>It has not been sent. It stays in Activity as withdrawn.</source>
        <translation>Она не отправлена. В журнале она останется как отозванная.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Оставить заявку</translation>
    </message>
    <message>
        <source>Drop the order</source>
        <translation>Снять заявку</translation>
    </message>
    <message>
        <source>The same order cannot be sent again</source>
        <translation>Такую же заявку отправить снова нельзя</translation>
    </message>
    <message>
        <source>Two of them might cost twice and cannot be taken back. The lock opens when the evidence is clear, or when you decide by hand.</source>
        <translation>Две заявки могут списаться дважды, и отменить их нельзя. Запрет снимется, когда исход станет ясен или когда вы решите вручную.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Written to disk first</source>
        <translation>Сначала записана на диск</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлена</translation>
    </message>
    <message>
        <source>Nothing left this computer</source>
        <translation>Этот компьютер ничего не отправил</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Отправлена один раз</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Taken by the registrar</source>
        <translation>Принята регистратором</translation>
    </message>
    <message>
        <source>The registrar asks for something</source>
        <translation>Регистратор ждёт ответа</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Ответ потерян</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>No trace of it at the registrar</source>
        <translation>У регистратора нет следов</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Имя зарегистрировано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>The registrar shows the name</source>
        <translation>Регистратор показывает имя</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Не исполнено</translation>
    </message>
    <message>
        <source>Dropped by %1</source>
        <translation>Снял(а) %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>The order for %1 is on disk and will be sent once. You need not wait here.</source>
        <translation>Заявка на %1 записана на диск и будет отправлена один раз. Ждать здесь не нужно.</translation>
    </message>
    <message>
        <source>The order for %1 is on its way. Its answer is not here yet.</source>
        <translation>Заявка на %1 в пути. Ответа пока нет.</translation>
    </message>
    <message>
        <source>Taken – not yet registered</source>
        <translation>Принято, но ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>Taken – not yet done</source>
        <translation>Принято, но ещё не исполнено</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. People work on it by hand. You need not wait here: KZ Desk keeps looking, and Pending shows the age.</source>
        <translation>Заявка на %1 у регистратора. Её обрабатывают вручную. Ждать здесь не нужно: KZ Desk продолжает проверять, а возраст заявки виден на странице «Открытые заявки».</translation>
    </message>
    <message>
        <source>The order for %1 waits for an answer from you. The registrar&apos;s own words stand below.</source>
        <translation>Заявка на %1 ждёт вашего ответа. Слова регистратора приведены ниже.</translation>
    </message>
    <message>
        <source>Outcome unknown – looking</source>
        <translation>Исход неизвестен, идёт проверка</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was sent, but no answer came back. It may have been done. KZ Desk will not send it again; it looks until the evidence is clear.</source>
        <translation>Заявка на %1 (%2) отправлена, но ответ не пришёл. Возможно, она исполнена. KZ Desk не отправит её снова, а будет проверять, пока исход не станет ясен.</translation>
    </message>
    <message>
        <source>Not found – you decide</source>
        <translation>Не найдено, решать вам</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was sent without an answer, and nothing seen at the registrar since settles it: it may have been done. Ask the registrar&apos;s support, or drop the order and send a new one.</source>
        <translation>Заявка на %1 (%2) отправлена без ответа, и увиденное с тех пор у регистратора ничего не решает: она могла быть исполнена. Спросите поддержку регистратора или снимите заявку и отправьте новую.</translation>
    </message>
    <message>
        <source>The registrar shows %1. It is in the list of names now.</source>
        <translation>Регистратор показывает %1. Теперь имя есть в списке.</translation>
    </message>
    <message>
        <source>%1: %2. The registrar has done it.</source>
        <translation>%1: %2. Регистратор исполнил.</translation>
    </message>
    <message>
        <source>The registrar took the order for %1 (%2) and then refused it. Its own words stand below.</source>
        <translation>Регистратор принял заявку на %1 (%2), а затем отклонил. Его слова приведены ниже.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was dropped here. KZ Desk no longer looks for it.</source>
        <translation>Заявка на %1 (%2) снята здесь. KZ Desk больше её не проверяет.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was taken back before it was sent.</source>
        <translation>Заявка на %1 (%2) отозвана до отправки.</translation>
    </message>
    <message>
        <source>Next look %1</source>
        <comment>in 6 min</comment>
        <translation>Следующая проверка: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>8 min</comment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>Answer of the registrar</source>
        <translation>Ответ регистратора</translation>
    </message>
    <message>
        <source>The rules give 3 working days for the check.</source>
        <translation>По правилам на проверку даётся 3 рабочих дня.</translation>
    </message>
    <message>
        <source>The registrar does it by hand.</source>
        <translation>Регистратор делает это вручную.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>People work on it</source>
        <translation>Обрабатывают люди</translation>
    </message>
    <message>
        <source>Only when the registrar shows the name</source>
        <translation>Только когда регистратор покажет имя</translation>
    </message>
    <message>
        <source>Only when the registrar shows it</source>
        <translation>Только когда регистратор это покажет</translation>
    </message>
    <message>
        <source>Only when the registrar has what it asks for</source>
        <translation>Только когда регистратор получит то, что просит</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Исход ясен</translation>
    </message>
    <message>
        <source>Done, refused, or not found</source>
        <translation>Исполнено, отклонено или не найдено</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Do not order it again, here or in the control panel.</source>
        <translation>Не подавайте её снова ни здесь, ни в панели управления.</translation>
    </message>
    <message>
        <source>Do not order the name again, here or in the control panel.</source>
        <translation>Не заказывайте имя снова ни здесь, ни в панели управления.</translation>
    </message>
    <message>
        <source>The registrar may ask for documents by mail, such as the BIN certificate.</source>
        <translation>Регистратор может попросить документы по почте, например справку о БИН.</translation>
    </message>
    <message>
        <source>The price may leave the balance now or on completion.</source>
        <translation>Цена может списаться с баланса сейчас или по исполнении.</translation>
    </message>
    <message>
        <source>Answer the registrar by mail and name the order time.</source>
        <translation>Ответьте регистратору по почте и укажите время заявки.</translation>
    </message>
    <message>
        <source>Do not order it again: the order is still open.</source>
        <translation>Не подавайте её снова: заявка ещё открыта.</translation>
    </message>
    <message>
        <source>Ask the registrar&apos;s support with the name and the order time %1.</source>
        <translation>Спросите поддержку регистратора, указав имя и время заявки %1.</translation>
    </message>
    <message>
        <source>Do not order it in the control panel: it might be done twice.</source>
        <translation>Не подавайте её в панели управления: она может исполниться дважды.</translation>
    </message>
    <message>
        <source>Order %1: %2, %3</source>
        <translation>Заявка %1: %2, %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Назад к форме</translation>
    </message>
    <message>
        <source>Waits until it can be sent</source>
        <translation>Ждёт, пока можно отправить</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>The registrar did not take the order for %1 (%2), so nothing was carried out.</source>
        <translation>Регистратор не принял заявку на %1 (%2), поэтому ничего не выполнено.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the registrar can be reached again.</source>
        <translation>Она уйдёт сама, как только регистратор станет доступен.</translation>
    </message>
    <message>
        <source>A new order is safe. The form keeps everything that was typed.</source>
        <translation>Новую заявку можно отправить. Форма хранит всё, что было введено.</translation>
    </message>
    <message>
        <source>Already renewed</source>
        <translation>Уже продлено</translation>
    </message>
    <message>
        <source>%1 had been renewed before this order came, so the registrar did not renew it twice. The list shows the date until which it is paid now.</source>
        <translation>%1 уже было продлено до этой заявки, поэтому регистратор не продлил его второй раз. В списке видно, до какой даты имя теперь оплачено.</translation>
    </message>
    <message>
        <source>Order it again only if the name is to run still longer.</source>
        <translation>Подавайте заявку снова, только если имя нужно продлить ещё дольше.</translation>
    </message>
    <message>
        <source>Type the code and send…</source>
        <translation>Ввести код и отправить…</translation>
    </message>
    <message>
        <source>Its auth code is asked for again</source>
        <translation>Нужно снова ввести код переноса</translation>
    </message>
    <message>
        <source>The order for %1 was not sent. Its auth code is kept nowhere, so KZ Desk does not know it after a new start. Type it again, or drop the order.</source>
        <translation>Заявка на %1 не отправлена. Её код переноса нигде не хранится, поэтому после перезапуска KZ Desk его не знает. Введите код снова или снимите заявку.</translation>
    </message>
    <message>
        <source>Taken – not yet transferred</source>
        <translation>Принято — ещё не перенесено</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>The registrar shows %1 in this account. A transfer changes no owner: compare the contacts, and read the expiry date.</source>
        <translation>Регистратор показывает %1 в этом аккаунте. Перенос не меняет владельца: сверьте контакты и прочитайте дату истечения.</translation>
    </message>
    <message>
        <source>Approved – the name has left</source>
        <translation>Разрешено — имя ушло</translation>
    </message>
    <message>
        <source>%1 is no longer in this account. Its renewal is not yours any more.</source>
        <translation>%1 больше нет в этом аккаунте. Продлевать его теперь не вам.</translation>
    </message>
    <message>
        <source>Denied – the name stays</source>
        <translation>Отказано — имя остаётся</translation>
    </message>
    <message>
        <source>%1 stays in this account. The owner may ask again.</source>
        <translation>%1 остаётся в этом аккаунте. Владелец может запросить снова.</translation>
    </message>
    <message>
        <source>KZ Desk looks now</source>
        <comment>at the order; after a sentence</comment>
        <translation>KZ Desk проверяет</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>when a step of an order began</comment>
        <translation>только что</translation>
    </message>
    <message>
        <source>Ask the owner for the code, or the registrar that has the name now.</source>
        <translation>Попросите код у владельца или у нынешнего регистратора имени.</translation>
    </message>
    <message>
        <source>Do not order the transfer again, here or in the control panel.</source>
        <translation>Не заказывайте перенос ещё раз ни здесь, ни в панели управления.</translation>
    </message>
    <message>
        <source>Leave the name unlocked at its present registrar until it is here.</source>
        <translation>Не блокируйте имя у нынешнего регистратора, пока оно не здесь.</translation>
    </message>
    <message>
        <source>How long the present registrar has to answer is not stated.</source>
        <translation>Сколько времени на ответ у нынешнего регистратора, не указано.</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. Whether people do it by hand is not stated by the registrar. You need not wait here: KZ Desk keeps looking.</source>
        <translation>Заявка на %1 у регистратора. Обрабатывают ли её вручную, регистратор не сообщает. Ждать здесь не нужно: KZ Desk продолжает проверять.</translation>
    </message>
    <message>
        <source>How long it takes is not stated by the registrar.</source>
        <translation>Сколько это длится, регистратор не сообщает.</translation>
    </message>
    <message>
        <source>At the registrar</source>
        <translation>У регистратора</translation>
    </message>
    <message>
        <source>Close the order for %1?</source>
        <translation>Закрыть заявку на %1?</translation>
    </message>
    <message>
        <source>KZ Desk stops following it, and the same may be ordered again. What the registrar has taken it keeps: nothing is taken back.</source>
        <translation>KZ Desk перестаёт следить за ней, и то же можно заказать снова. Принятое регистратором остаётся: ничего не отменяется.</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Закрыть заявку</translation>
    </message>
    <message>
        <source>Close…</source>
        <comment>an order that was typed</comment>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. It was typed, so KZ Desk cannot tell from lists whether it is carried out: look at what it changes, then close it.</source>
        <translation>Заявка на %1 у регистратора. Она была набрана, поэтому KZ Desk не видит по спискам, выполнена ли она: посмотрите, что изменилось, и закройте её.</translation>
    </message>
    <message>
        <source>What becomes of it KZ Desk cannot tell.</source>
        <translation>Что с ней будет, KZ Desk не видит.</translation>
    </message>
    <message>
        <source>Only you can say so</source>
        <translation>Сказать это можете только вы</translation>
    </message>
    <message>
        <source>Taken – both owners must confirm</source>
        <translation>Принято – оба владельца должны подтвердить</translation>
    </message>
    <message>
        <source>The registrar has the order for %1. The owner changes when the present and the new owner have confirmed at the registry. The deadline is not stated by the registrar.</source>
        <translation>Заявка на %1 у регистратора. Владелец сменится, когда нынешний и новый подтвердят это в реестре. Срок регистратор не указывает.</translation>
    </message>
    <message>
        <source>The order for %1 (%2) was called off at the registrar.</source>
        <translation>Заявка на %1 (%2) снята у регистратора.</translation>
    </message>
    <message>
        <source>At the registry</source>
        <translation>В реестре</translation>
    </message>
    <message>
        <source>Both owners confirm</source>
        <translation>Оба владельца подтверждают</translation>
    </message>
    <message>
        <source>Remind both owners: Pending has a letter for each, in three languages.</source>
        <translation>Напомните обоим владельцам: в «Открытых заявках» есть письмо для каждого на трёх языках.</translation>
    </message>
    <message>
        <source>The present owner stays the owner. The term does not change.</source>
        <translation>Нынешний владелец остаётся владельцем. Срок не меняется.</translation>
    </message>
    <message>
        <source>You can withdraw it until both have confirmed.</source>
        <translation>Её можно отозвать, пока не подтвердили оба.</translation>
    </message>
    <message>
        <source>Compare the renewal date: “renew once” is gone again as soon as it has renewed, and a second one would renew and cost once more.</source>
        <translation>Сравните дату продления: режим «продлить один раз» исчезает, как только имя продлено, а второй продлит его и спишет деньги ещё раз.</translation>
    </message>
</context>
<context>
    <name>kz::OrderPrice</name>
    <message>
        <source>Asking the registrar for the price…</source>
        <translation>Запрос цены у регистратора…</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>The registrar does not state it</source>
        <translation>Регистратор её не указывает</translation>
    </message>
    <message numerus="yes">
        <source>The registrar states its price for %1, the order is for %n year(s).</source>
        <comment>for &quot;3 MONTH&quot;, as the registrar writes it</comment>
        <translation>
            <numerusform>Регистратор указывает цену за %1, а заявка на %n год.</numerusform>
            <numerusform>Регистратор указывает цену за %1, а заявка на %n года.</numerusform>
            <numerusform>Регистратор указывает цену за %1, а заявка на %n лет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar counts %1 as a premium name.</source>
        <translation>Регистратор считает %1 премиум-именем.</translation>
    </message>
    <message>
        <source>The balance does not cover it. The registrar may refuse the order.</source>
        <translation>Баланса на это не хватает. Регистратор может отклонить заявку.</translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s), as the registrar says today</source>
        <translation>
            <numerusform>За %n год, как сегодня говорит регистратор</numerusform>
            <numerusform>За %n года, как сегодня говорит регистратор</numerusform>
            <numerusform>За %n лет, как сегодня говорит регистратор</numerusform>
        </translation>
    </message>
    <message>
        <source>As the registrar says today</source>
        <translation>Как сегодня говорит регистратор</translation>
    </message>
    <message>
        <source>Sends on %1, costs nothing</source>
        <translation>В %1, бесплатно</translation>
    </message>
    <message>
        <source>Sends on %1, costs nothing now</source>
        <translation>В %1, сейчас бесплатно</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Sends on %1, takes %2</source>
        <translation>В %1, спишется %2</translation>
    </message>
    <message>
        <source>Sends on %1, price not known</source>
        <translation>В %1, цена неизвестна</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Прочитать не удалось</translation>
    </message>
    <message>
        <source>The zone is not in it</source>
        <translation>Зоны в нём нет</translation>
    </message>
    <message>
        <source>%1, for which term is not stated</source>
        <comment>a price</comment>
        <translation>%1, срок не указан</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a price</comment>
        <translation>%1 в год</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>a price; MONTH</comment>
        <translation>%1 за 1 %2</translation>
    </message>
    <message>
        <source>%1 for the set-up</source>
        <comment>a price</comment>
        <translation>%1 за подключение</translation>
    </message>
    <message>
        <source>Price list of %1</source>
        <comment>a zone</comment>
        <translation>Прайс-лист %1</translation>
    </message>
    <message>
        <source>%1 is not activated for this account. The registrar may refuse the order.</source>
        <comment>a zone</comment>
        <translation>Зона %1 для этого аккаунта не активирована. Регистратор может отклонить заявку.</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <comment>a zone</comment>
        <translation>Сроки %1</translation>
    </message>
    <message numerus="yes">
        <source>The registrar states other terms for %1. The order is for %n year(s).</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>Для %1 регистратор указывает другие сроки. Заявка на %n год.</numerusform>
            <numerusform>Для %1 регистратор указывает другие сроки. Заявка на %n года.</numerusform>
            <numerusform>Для %1 регистратор указывает другие сроки. Заявка на %n лет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registrar states no price for it</source>
        <translation>Регистратор не указывает цену</translation>
    </message>
</context>
<context>
    <name>kz::OrderValues</name>
    <message>
        <source>admin %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>админ. %1</translation>
    </message>
    <message>
        <source>tech %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>тех. %1</translation>
    </message>
    <message>
        <source>billing %1</source>
        <comment>a contact&apos;s handle</comment>
        <translation>плат. %1</translation>
    </message>
    <message>
        <source>locked against transfer</source>
        <translation>перенос закрыт</translation>
    </message>
    <message>
        <source>free for transfer</source>
        <translation>перенос открыт</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>без комментария</translation>
    </message>
    <message>
        <source>comment “%1”</source>
        <translation>комментарий «%1»</translation>
    </message>
    <message>
        <source>1 year more</source>
        <translation>ещё 1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n years more</source>
        <translation>
            <numerusform>ещё %n год</numerusform>
            <numerusform>ещё %n года</numerusform>
            <numerusform>ещё %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves this account</source>
        <translation>уходит из аккаунта</translation>
    </message>
    <message>
        <source>stays in this account</source>
        <translation>остаётся в аккаунте</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>in the registrar&apos;s history</source>
        <translation>в истории регистратора</translation>
    </message>
</context>
<context>
    <name>kz::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>kz::Pages</name>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Lapsing in 30 days</source>
        <translation>Прекратятся за 30 дней</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждут вас</translation>
    </message>
    <message>
        <source>Cyrillic names</source>
        <translation>Кириллические имена</translation>
    </message>
    <message>
        <source>Not seen any more</source>
        <translation>Больше не видны</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Перенос к нам</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Owner changing</source>
        <translation>Смена владельца</translation>
    </message>
</context>
<context>
    <name>kz::PendingCells</name>
    <message>
        <source>Trade open</source>
        <translation>Смена владельца</translation>
    </message>
</context>
<context>
    <name>kz::PendingModel</name>
    <message>
        <source>Last look: %1</source>
        <translation>Последняя проверка: %1</translation>
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
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>when it was looked at or will be</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>group of orders: staff must act</comment>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>group of orders</comment>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Waiting for holders</source>
        <comment>group of trades</comment>
        <translation>Ждут владельцев</translation>
    </message>
    <message>
        <source>Waiting for the registrar</source>
        <comment>group of orders</comment>
        <translation>Ждут регистратора</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <comment>group of orders</comment>
        <translation>Ещё не отправлены</translation>
    </message>
    <message>
        <source>The holders&apos; confirmation</source>
        <translation>Подтверждения владельцев</translation>
    </message>
    <message>
        <source>The registrar</source>
        <translation>Регистратора</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Своей очереди</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответа</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Your answer to the registrar</source>
        <translation>Вашего ответа регистратору</translation>
    </message>
    <message>
        <source>People at the registrar</source>
        <translation>Людей у регистратора</translation>
    </message>
    <message>
        <source>%1, do not send again</source>
        <comment>number of orders</comment>
        <translation>%1, не отправляйте снова</translation>
    </message>
    <message>
        <source>%1, done by hand</source>
        <comment>number of orders</comment>
        <translation>%1, делается вручную</translation>
    </message>
    <message>
        <source>Trade, seen in the registrar&apos;s list</source>
        <translation>Смена владельца (из списка)</translation>
    </message>
    <message>
        <source>Transfer, seen in the registrar&apos;s list</source>
        <translation>Перенос (из списка)</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>1 look so far</source>
        <translation>пока 1 проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n looks so far</source>
        <translation>
            <numerusform>пока %n проверка</numerusform>
            <numerusform>пока %n проверки</numerusform>
            <numerusform>пока %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>drop it, or order anew</source>
        <translation>снимите её или подайте заново</translation>
    </message>
    <message>
        <source>not yet registered</source>
        <translation>ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>not yet done</source>
        <translation>ещё не исполнено</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no look at the order so far</comment>
        <translation>проверок не было</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>8 min ago</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>The registrar&apos;s list</source>
        <translation>Список регистратора</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Its auth code, typed again</source>
        <translation>Код переноса, ввести снова</translation>
    </message>
    <message>
        <source>codes are kept nowhere</source>
        <translation>коды нигде не хранятся</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>state of a transfer out</comment>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Approve or deny</source>
        <translation>Разрешить или отказать</translation>
    </message>
    <message>
        <source>Transfer out to %1</source>
        <comment>a registrar</comment>
        <translation>Перенос от нас к %1</translation>
    </message>
    <message>
        <source>who: not stated by the registrar</source>
        <translation>кто: регистратор не указывает</translation>
    </message>
</context>
<context>
    <name>kz::PendingPage</name>
    <message>
        <source>Decided by hand</source>
        <translation>Решено вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>Пропущено %n имя</numerusform>
            <numerusform>Пропущено %n имени</numerusform>
            <numerusform>Пропущено %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Файл с итогами</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>No result file</source>
        <translation>Файл с итогами не записан</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>Планировать нечего</translation>
    </message>
    <message>
        <source>Each name has another mode now than this plan set, or the mode it had before is not known, or was “renew once”, which is never set back.</source>
        <translation>У каждого имени теперь другой режим, чем задал этот план, или прежний режим неизвестен, или был «продлить один раз», а его обратно не ставят.</translation>
    </message>
    <message>
        <source>Remind the owners…</source>
        <translation>Напомнить владельцам…</translation>
    </message>
</context>
<context>
    <name>kz::PendingView</name>
    <message>
        <source>Pending</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Чей ход</translation>
    </message>
    <message>
        <source>All</source>
        <comment>orders</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>orders: staff must act</comment>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>Registrar</source>
        <comment>orders that wait for the registrar</comment>
        <translation>Регистратор</translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>trades that wait for the holders</comment>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>orders of unknown outcome</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Открытые заявки</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>Открыто: %n</numerusform>
            <numerusform>Открыто: %n</numerusform>
            <numerusform>Открыто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, oldest %2</source>
        <comment>a number; 9 days</comment>
        <translation>Открыто: %1, самая давняя: %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых заявок нет.</translation>
    </message>
    <message>
        <source>Orders stand here from the moment they are written to disk until the registrar shows that they are done.</source>
        <translation>Заявка стоит здесь с момента записи на диск и до тех пор, пока регистратор не покажет, что она исполнена.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Здесь ничего не ждёт.</translation>
    </message>
    <message>
        <source>1 order waits elsewhere.</source>
        <translation>1 заявка ждёт в другом разделе.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait elsewhere.</source>
        <translation>
            <numerusform>%n заявка ждёт в другом разделе.</numerusform>
            <numerusform>%n заявки ждут в других разделах.</numerusform>
            <numerusform>%n заявок ждут в других разделах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>kz::PickTable</name>
    <message>
        <source>Take part: %1</source>
        <translation>Участвует: %1</translation>
    </message>
</context>
<context>
    <name>kz::PlanModel</name>
    <message>
        <source>Lapses, date not read yet</source>
        <translation>Прекратится, дата ещё не прочитана</translation>
    </message>
    <message>
        <source>a date that has passed</source>
        <translation>дата уже прошла</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Lapses %1, %2</source>
        <translation>Прекратится %1, %2</translation>
    </message>
    <message>
        <source>date not read yet</source>
        <translation>дата ещё не прочитана</translation>
    </message>
    <message>
        <source>Once it is gone it cannot be restored.</source>
        <translation>Утраченное имя восстановить нельзя.</translation>
    </message>
    <message>
        <source>Follows the account, whose mode is not read yet</source>
        <translation>Как в аккаунте, режим которого ещё не прочитан</translation>
    </message>
    <message>
        <source>%1: lapse → renewal</source>
        <comment>date first</comment>
        <translation>%1: прекращение → продление</translation>
    </message>
    <message>
        <source>Renews after %1 too</source>
        <translation>Продлевается и после %1</translation>
    </message>
    <message>
        <source>Renews later too, date not read yet</source>
        <translation>Продлевается и дальше, дата ещё не прочитана</translation>
    </message>
    <message>
        <source>%1: renews once, then as the account says</source>
        <translation>%1: продлится один раз, затем как в аккаунте</translation>
    </message>
    <message>
        <source>%1: renews</source>
        <translation>%1: продлится</translation>
    </message>
    <message>
        <source>Renews as before</source>
        <translation>Продлевается, как и раньше</translation>
    </message>
    <message>
        <source>Has this mode already. %1</source>
        <translation>Уже в этом режиме. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>kz::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>Держите под рукой</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Support may ask for these. Nothing is uploaded from here.</source>
        <translation>Их может спросить поддержка. Отсюда ничего не загружается.</translation>
    </message>
</context>
<context>
    <name>kz::PlanTable</name>
    <message>
        <source>A name that renews takes the price of that day from the balance.</source>
        <translation>Имя, которое продлевается, списывает с баланса цену того дня.</translation>
    </message>
</context>
<context>
    <name>kz::RegisterForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Domain &amp;name</source>
        <translation>Доменное им&amp;я</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Провер&amp;ить снова</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>С&amp;рок, лет</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>от 1 до 10</translation>
    </message>
    <message>
        <source>&amp;Renewal mode</source>
        <translation>Р&amp;ежим продления</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Part of a handle, name, mail or company is enough.</source>
        <translation>Достаточно части идентификатора, имени, почты или компании.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Владеле&amp;ц</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Администратор</translation>
    </message>
    <message>
        <source>T&amp;ech</source>
        <translation>&amp;Технический</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>Фи&amp;нансовый</translation>
    </message>
    <message>
        <source>&amp;Same for admin, tech and billing</source>
        <translation>&amp;Он же в трёх остальных ролях</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>2 to 13</source>
        <translation>от 2 до 13</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БИН или ИИН</translation>
    </message>
    <message>
        <source>&amp;Planned web server</source>
        <translation>П&amp;ланируемый веб-сервер</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>The comment stays at the registrar.</source>
        <translation>Комментарий остаётся у регистратора.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Бло&amp;кировка переноса</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт будет стоять на сервере в Казахстане. Иначе KazNIC может удалить имя в течение 10 дней.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Имя и содержание соответств&amp;уют законам Казахстана.</translation>
    </message>
    <message>
        <source>Addresses, blanks between</source>
        <translation>Адреса через пробел</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Как в аккаунте</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включена</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Asking the registrar whether the name is free…</source>
        <translation>Регистратора спрашивают, свободно ли имя…</translation>
    </message>
    <message>
        <source>Free when checked at %1. A check does not reserve the name.</source>
        <translation>Свободно при проверке: %1. Проверка не закрепляет имя.</translation>
    </message>
    <message>
        <source>Taken when checked at %1. Choose another name.</source>
        <translation>Занято при проверке: %1. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The registrar says: %1</source>
        <translation>Регистратор говорит: %1</translation>
    </message>
    <message>
        <source>Not known whether the name is free: %1</source>
        <translation>Неизвестно, свободно ли имя: %1</translation>
    </message>
    <message>
        <source>Send registration order</source>
        <translation>Отправить заявку на регистрацию</translation>
    </message>
    <message>
        <source>Review: register %1</source>
        <translation>Проверка: регистрация %1</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>It goes out once. The price is taken from the balance.</source>
        <translation>Она уходит один раз. Цена списывается с баланса.</translation>
    </message>
    <message>
        <source>People at the registrar work on it</source>
        <translation>Обрабатывают люди</translation>
    </message>
    <message>
        <source>.kz is done by hand. The rules give 3 working days for the check.</source>
        <translation>.kz делается вручную. По правилам на проверку даётся 3 рабочих дня.</translation>
    </message>
    <message>
        <source>The registry lists the name</source>
        <translation>Реестр показывает имя</translation>
    </message>
    <message>
        <source>Only then is it registered. KZ Desk looks by itself and tells you.</source>
        <translation>Только тогда оно зарегистрировано. KZ Desk проверяет сама и сообщит вам.</translation>
    </message>
    <message>
        <source>Once the registrar has taken the order, nothing here can call it back: .kz has no delete command.</source>
        <translation>После принятия заявки регистратором отозвать её отсюда нельзя: у .kz нет команды удаления.</translation>
    </message>
    <message>
        <source>Certificate with the BIN or IIN</source>
        <translation>Справка с БИН или ИИН</translation>
    </message>
    <message>
        <source>Address of the server in Kazakhstan</source>
        <translation>Адрес сервера в Казахстане</translation>
    </message>
    <message>
        <source>Name of the owner in Latin letters</source>
        <translation>Имя владельца латиницей</translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Web server outside Kazakhstan</source>
        <translation>Веб-сервер вне Казахстана</translation>
    </message>
</context>
<context>
    <name>kz::RegisterPage</name>
    <message>
        <source>Registration drafts</source>
        <translation>Черновики регистраций</translation>
    </message>
</context>
<context>
    <name>kz::ReminderPage</name>
    <message>
        <source>Who is written to</source>
        <translation>Кому письмо</translation>
    </message>
    <message>
        <source>Present owner</source>
        <translation>Нынешний владелец</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Новый владелец</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Письмо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Копировать письмо</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Открыть в почте</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Почтовая программа не отвечает</translation>
    </message>
    <message>
        <source>Copy the letter and paste it where you write mail.</source>
        <translation>Скопируйте письмо и вставьте туда, где пишете почту.</translation>
    </message>
    <message>
        <source>The address is not known</source>
        <translation>Адрес неизвестен</translation>
    </message>
    <message>
        <source>Type it above, or ask the owner for it.</source>
        <translation>Введите его выше или спросите у владельца.</translation>
    </message>
    <message>
        <source>Remind about %1</source>
        <translation>Напомнить о %1</translation>
    </message>
</context>
<context>
    <name>kz::RenewForm</name>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Added to the date until which a name is paid.</source>
        <translation>Добавляется к дате, до которой имя оплачено.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>С&amp;рок, лет</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>от 1 до 10</translation>
    </message>
    <message>
        <source>&amp;Names: clear the box of a name to leave it out</source>
        <translation>&amp;Имена: снимите отметку, чтобы пропустить имя</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Send renewal order</source>
        <translation>Отправить заявку на продление</translation>
    </message>
    <message numerus="yes">
        <source>Send %n renewal orders</source>
        <translation>
            <numerusform>Отправить %n заявку на продление</numerusform>
            <numerusform>Отправить %n заявки на продление</numerusform>
            <numerusform>Отправить %n заявок на продление</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>Продление %1</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n names</source>
        <translation>
            <numerusform>Продление %n имени</numerusform>
            <numerusform>Продление %n имён</numerusform>
            <numerusform>Продление %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: renew %1</source>
        <translation>Проверка: продление %1</translation>
    </message>
    <message numerus="yes">
        <source>Review: renew %n names</source>
        <translation>
            <numerusform>Проверка: продление %n имени</numerusform>
            <numerusform>Проверка: продление %n имён</numerusform>
            <numerusform>Проверка: продление %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid until</source>
        <comment>row of a review</comment>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Последнее продление</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>One command for each name, each of them once. It carries the year until which the name is paid now, so that the registrar does not renew it twice.</source>
        <translation>Одна команда на каждое имя, каждая один раз. В ней год, до которого имя оплачено сейчас, чтобы регистратор не продлил его дважды.</translation>
    </message>
    <message>
        <source>The registrar renews</source>
        <translation>Регистратор продлевает</translation>
    </message>
    <message>
        <source>At once, or people there carry it out; then this takes days.</source>
        <translation>Сразу, или это делают сотрудники; тогда нужны дни.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk читает имя снова</translation>
    </message>
    <message>
        <source>Renewed is said only when the registrar shows the new date.</source>
        <translation>«Продлено» появится, только когда регистратор покажет новую дату.</translation>
    </message>
    <message>
        <source>A renewal is final. The years cannot be taken off again, and the price is not paid back.</source>
        <translation>Продление окончательно. Годы нельзя отменить, и деньги не возвращаются.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1: прочитать не удалось</translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать %n имя</numerusform>
            <numerusform>Не удалось прочитать %n имени</numerusform>
            <numerusform>Не удалось прочитать %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Повторит&amp;ь</translation>
    </message>
    <message>
        <source>No name is ticked. Tick at least one.</source>
        <translation>Ни одно имя не отмечено. Отметьте хотя бы одно.</translation>
    </message>
    <message>
        <source>The paid-until date must be read before the order. Try again, or clear the box of the name.</source>
        <translation>До заявки нужно прочитать, до какой даты имя оплачено. Повторите или снимите отметку с имени.</translation>
    </message>
    <message>
        <source>The paid-until date is being read from the registrar.</source>
        <translation>У регистратора читается, до какой даты имя оплачено.</translation>
    </message>
    <message>
        <source>The registrar states no paid-until date, so this name cannot be renewed from here.</source>
        <translation>Регистратор не сообщает, до какой даты имя оплачено, поэтому отсюда его не продлить.</translation>
    </message>
    <message>
        <source>More than 10 years ahead: %1. Choose fewer years, or leave them out.</source>
        <translation>Более чем на 10 лет вперёд: %1. Выберите меньше лет или пропустите их.</translation>
    </message>
    <message>
        <source>Registered or renewed today: %1. A renewal on the same day is usually refused; wait until tomorrow.</source>
        <translation>Зарегистрированы или продлены сегодня: %1. Продление в тот же день обычно отклоняют; подождите до завтра.</translation>
    </message>
    <message>
        <source>Just renewed by itself: %1. With this order a further term is paid.</source>
        <translation>Только что продлены автоматически: %1. Эта заявка оплатит ещё один срок.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>kz::RenewTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Paid until</source>
        <comment>column</comment>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: date after the renewal</comment>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Последнее продление</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Neither the registrar&apos;s events nor this program&apos;s orders tell of one.</source>
        <translation>О нём не говорят ни события регистратора, ни заявки этой программы.</translation>
    </message>
</context>
<context>
    <name>kz::RenewalFacts</name>
    <message>
        <source>Not read yet</source>
        <comment>of renewal modes</comment>
        <translation>Ещё не прочитан</translation>
    </message>
    <message>
        <source>Another mode</source>
        <translation>Другой режим</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln прекратится</numerusform>
            <numerusform>%Ln прекратятся</numerusform>
            <numerusform>%Ln прекратятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renew</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln продлится</numerusform>
            <numerusform>%Ln продлятся</numerusform>
            <numerusform>%Ln продлятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the month that follows</comment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>than the months before</comment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Дата неизвестна</translation>
    </message>
    <message>
        <source>Renewal modes</source>
        <translation>Режимы продления</translation>
    </message>
    <message>
        <source>Renewal dates</source>
        <translation>Даты продления</translation>
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
        <translation>Как в аккаунте</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Автопродление</translation>
    </message>
    <message>
        <source>Auto-delete</source>
        <translation>Автоудаление</translation>
    </message>
    <message>
        <source>Auto-expire</source>
        <translation>Автоистечение</translation>
    </message>
    <message>
        <source>Renew once</source>
        <translation>Продлить один раз</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
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
        <translation>Что произойдёт в дату продления.</translation>
    </message>
    <message>
        <source>&amp;New renewal mode</source>
        <translation>&amp;Новый режим продления</translation>
    </message>
    <message>
        <source>&amp;Plan: clear the box of a name to leave it out</source>
        <translation>П&amp;лан: снимите флажок с имени, чтобы его не менять</translation>
    </message>
    <message>
        <source>Number of names that &amp;will lapse</source>
        <translation>Числ&amp;о имён, которые прекратятся</translation>
    </message>
    <message>
        <source>The registrar renews the name each time it is due and takes the price from the balance.</source>
        <translation>Регистратор продлевает имя к каждому сроку и списывает цену с баланса.</translation>
    </message>
    <message>
        <source>The name is lost on its renewal date. For .kz there is no grace and no way to restore it.</source>
        <translation>Имя утрачивается в дату продления. У .kz нет льготного срока, и восстановить имя нельзя.</translation>
    </message>
    <message>
        <source>The registrar renews the name once, on its next renewal date, for one year. After that the mode of the account applies.</source>
        <translation>Регистратор продлит имя один раз, в ближайшую дату продления, на один год. Затем действует режим аккаунта.</translation>
    </message>
    <message>
        <source>The mode of the account applies. It is not read yet.</source>
        <translation>Действует режим аккаунта. Он ещё не прочитан.</translation>
    </message>
    <message>
        <source>The mode of the account applies: %1.</source>
        <translation>Действует режим аккаунта: %1.</translation>
    </message>
    <message>
        <source>Choose what happens to the names on their renewal dates.</source>
        <translation>Выберите, что произойдёт с именами в даты продления.</translation>
    </message>
    <message>
        <source>Choose a mode</source>
        <translation>Выберите режим</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, date not read yet</source>
        <translation>%1, дата ещё не прочитана</translation>
    </message>
    <message>
        <source>%1; and one more</source>
        <translation>%1; и ещё одно</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; и ещё %n</numerusform>
            <numerusform>%1; и ещё %n</numerusform>
            <numerusform>%1; и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Once a name is gone it cannot be restored.</source>
        <translation>%1. Утраченное имя восстановить нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one name to %1</source>
        <translation>Задать одному имени режим «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Set %n names to %1</source>
        <translation>
            <numerusform>Задать %n имени режим «%1»</numerusform>
            <numerusform>Задать %n именам режим «%1»</numerusform>
            <numerusform>Задать %n именам режим «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of names that will lapse.</source>
        <translation>Введите %1 – число имён, которые прекратятся.</translation>
    </message>
    <message>
        <source>No name would change. Tick at least one that has another mode now.</source>
        <translation>Ни одно имя не изменится. Отметьте хотя бы одно, у которого сейчас другой режим.</translation>
    </message>
    <message>
        <source>Choose a mode.</source>
        <translation>Выберите режим.</translation>
    </message>
    <message>
        <source>One name will lapse</source>
        <translation>Одно имя прекратится</translation>
    </message>
    <message numerus="yes">
        <source>%n names will lapse</source>
        <translation>
            <numerusform>Прекратится %n имя</numerusform>
            <numerusform>Прекратятся %n имени</numerusform>
            <numerusform>Прекратятся %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal mode</source>
        <translation>Режим продления</translation>
    </message>
    <message>
        <source>Review: renewal mode of %1</source>
        <translation>Проверка: режим продления %1</translation>
    </message>
    <message numerus="yes">
        <source>Review: renewal mode of %n name(s)</source>
        <translation>
            <numerusform>Проверка: режим продления %n имени</numerusform>
            <numerusform>Проверка: режим продления %n имён</numerusform>
            <numerusform>Проверка: режим продления %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Одна команда на каждое имя, каждая – один раз.</translation>
    </message>
    <message>
        <source>The registrar notes the mode</source>
        <translation>Регистратор отмечает режим</translation>
    </message>
    <message>
        <source>It concerns the registrar alone: nobody at the registry works on it.</source>
        <translation>Это касается только регистратора: в реестре этим никто не занимается.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk читает имя снова</translation>
    </message>
    <message>
        <source>As each name was before the plan</source>
        <translation>Как было у каждого имени до плана</translation>
    </message>
    <message numerus="yes">
        <source>Set %n name(s) back</source>
        <translation>
            <numerusform>Вернуть %n имя к прежнему</numerusform>
            <numerusform>Вернуть %n имени к прежнему</numerusform>
            <numerusform>Вернуть %n имён к прежнему</numerusform>
        </translation>
    </message>
    <message>
        <source>Each name gets back the mode that it had before.</source>
        <translation>Каждое имя получает свой прежний режим.</translation>
    </message>
    <message>
        <source>Only then does the list show the new mode. Many names are read as one list.</source>
        <translation>Только тогда список показывает новый режим. Много имён читаются одним списком.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>kz::ReviewPage</name>
    <message>
        <source>Exact command</source>
        <translation>Точная команда</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>Session id and password are never shown.</source>
        <translation>Номер сеанса и пароль скрыты.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Назад к форме</translation>
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
        <translation>Заявка не записана и не отправлена.</translation>
    </message>
    <message>
        <source>1 value was tidied by KZ Desk. Everything else is sent as entered.</source>
        <translation>KZ Desk выправила 1 значение. Всё остальное отправляется как введено.</translation>
    </message>
    <message numerus="yes">
        <source>%n values were tidied by KZ Desk. Everything else is sent as entered.</source>
        <translation>
            <numerusform>KZ Desk выправила %n значение. Всё остальное отправляется как введено.</numerusform>
            <numerusform>KZ Desk выправила %n значения. Всё остальное отправляется как введено.</numerusform>
            <numerusform>KZ Desk выправила %n значений. Всё остальное отправляется как введено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>price: it costs nothing</comment>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Отменить нельзя</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>После отправки</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Вы решили</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>Отправить заявку</translation>
    </message>
    <message>
        <source>Being written to disk, then sent once.</source>
        <translation>Записывается на диск, затем отправляется один раз.</translation>
    </message>
</context>
<context>
    <name>kz::ReviewTable</name>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлена</translation>
    </message>
</context>
<context>
    <name>kz::Rule</name>
    <message>
        <source>The text holds a line break or another control character (%2). Delete it and type the text on one line.</source>
        <translation>В тексте есть перенос строки или другой управляющий знак (%2). Удалите его и введите текст одной строкой.</translation>
    </message>
    <message>
        <source>The text is in Cyrillic. The registry usually shows Latin letters, for example “%2”. The spelling of passport or charter wins.</source>
        <translation>Текст набран кириллицей. Реестр обычно показывает латиницу, например «%2». Главное – написание в паспорте или уставе.</translation>
    </message>
    <message>
        <source>This field is empty. Fill it in.</source>
        <translation>Поле пусто. Заполните его.</translation>
    </message>
    <message>
        <source>Each part of a name has 1 to 63 characters as sent. “%2” does not fit.</source>
        <translation>Каждая часть имени при отправке имеет от 1 до 63 знаков. «%2» не подходит.</translation>
    </message>
    <message>
        <source>“%2” has 62 or 63 characters as sent. One Kazakh registrar states 61 as the limit; a shorter name is safer.</source>
        <translation>В «%2» при отправке 62 или 63 знака. Один казахстанский регистратор называет предел 61; короткое имя надёжнее.</translation>
    </message>
    <message>
        <source>“%2” cannot stand in a name. Use letters, digits and the hyphen.</source>
        <translation>«%2» не может стоять в имени. Используйте буквы, цифры и дефис.</translation>
    </message>
    <message>
        <source>“%2” begins or ends with a hyphen. Put the hyphen between letters or digits.</source>
        <translation>«%2» начинается или кончается дефисом. Ставьте дефис между буквами или цифрами.</translation>
    </message>
    <message>
        <source>“%2” has hyphens in places 3 and 4. These are kept for encoded names and may be refused.</source>
        <translation>В «%2» дефисы на 3-м и 4-м местах. Они оставлены для кодированных имён, и в имени могут отказать.</translation>
    </message>
    <message>
        <source>“%2” has a double hyphen. The zone holds such names.</source>
        <translation>В «%2» двойной дефис. Такие имена в зоне есть.</translation>
    </message>
    <message>
        <source>“%2” begins with a digit. The zone holds such names.</source>
        <translation>«%2» начинается с цифры. Такие имена в зоне есть.</translation>
    </message>
    <message>
        <source>“%2” is very short. Almost all names of one or two characters are taken.</source>
        <translation>«%2» очень коротко. Почти все имена из одного-двух знаков заняты.</translation>
    </message>
    <message>
        <source>Capital letters make no difference in a name. “%2” will be sent.</source>
        <translation>Прописные буквы в имени значения не имеют. Будет отправлено «%2».</translation>
    </message>
    <message>
        <source>Blanks, address parts or a final dot were taken off. The name is “%2”.</source>
        <translation>Пробелы, части адреса или точка в конце убраны. Имя: «%2».</translation>
    </message>
    <message>
        <source>“www.” is not part of the name to be registered. Use “%2”.</source>
        <translation>«www.» не входит в регистрируемое имя. Используйте «%2».</translation>
    </message>
    <message>
        <source>The whole name has %2 characters as sent. No more than 253 are possible.</source>
        <translation>Всё имя при отправке имеет %2 знаков. Возможно не больше 253.</translation>
    </message>
    <message>
        <source>The name is sent as “%2”.</source>
        <translation>Имя отправляется как «%2».</translation>
    </message>
    <message>
        <source>“%2” is the encoded form of this name. Both are shown.</source>
        <translation>«%2» – кодированный вид этого имени. Показаны оба.</translation>
    </message>
    <message>
        <source>“%2” begins like an encoded name but cannot be decoded and encoded again unchanged. Type the name in its own letters.</source>
        <translation>«%2» начинается как кодированное имя, но не раскодируется и не кодируется обратно без изменений. Введите имя его собственными буквами.</translation>
    </message>
    <message>
        <source>You typed “%1”, but “%2” would be sent: some characters are replaced or left out. Check that this is the name you mean.</source>
        <translation>Введено «%1», но отправилось бы «%2»: некоторые знаки заменяются или отбрасываются. Проверьте, то ли это имя.</translation>
    </message>
    <message>
        <source>Unusual in .kz: %2. Names there use a to z, digits and the 42 letters of Russian and Kazakh.</source>
        <translation>Необычно для .kz: %2. В именах там буквы a–z, цифры и 42 буквы русского и казахского алфавитов.</translation>
    </message>
    <message>
        <source>Not a letter or digit: %2. The standard for names does not allow it; CentralNic may refuse the order.</source>
        <translation>Не буква и не цифра: %2. Стандарт имён этого не допускает; CentralNic может отклонить заявку.</translation>
    </message>
    <message>
        <source>%1 holds a dash that only looks like a hyphen. With a hyphen the name is “%2”.</source>
        <translation>В %1 есть тире, похожее на дефис. С дефисом имя выглядит так: «%2».</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters stand in one name. The odd ones are in brackets: %2.</source>
        <translation>В одном имени стоят латинские и кириллические буквы. Выбивающиеся – в скобках: %2.</translation>
    </message>
    <message>
        <source>All letters of %1 are Cyrillic but look like Latin ones. It will be sent as “%2”.</source>
        <translation>Все буквы %1 кириллические, но похожи на латинские. Будет отправлено «%2».</translation>
    </message>
    <message>
        <source>CentralNic does not say whether it takes such names under .kz. Ask its support before you promise %1.</source>
        <translation>CentralNic не говорит, принимает ли такие имена в .kz. Спросите её поддержку, прежде чем обещать %1.</translation>
    </message>
    <message>
        <source>A name directly under .kz.</source>
        <translation>Имя прямо в зоне .kz.</translation>
    </message>
    <message>
        <source>The zone %2 has conditions of its own: com.kz is for companies and trade marks, net.kz for licensed networks, org.kz for non-profit residents.</source>
        <translation>У зоны %2 свои условия: com.kz – для компаний и товарных знаков, net.kz – для лицензированных сетей, org.kz – для некоммерческих резидентов.</translation>
    </message>
    <message>
        <source>The zone .қаз is rarely ordered. It will be sent as “%2”.</source>
        <translation>Зону .қаз заказывают редко. Она будет отправлена как «%2».</translation>
    </message>
    <message>
        <source>The zone %2 is closed to the public. Choose .kz, com.kz, net.kz, org.kz or .қаз.</source>
        <translation>Зона %2 закрыта. Выберите .kz, com.kz, net.kz, org.kz или .қаз.</translation>
    </message>
    <message>
        <source>“%1” is itself a zone. Put a name and a dot before it.</source>
        <translation>«%1» – сама зона. Поставьте перед ней имя и точку.</translation>
    </message>
    <message>
        <source>Only one part may stand before the zone. The name that can be registered is “%2”.</source>
        <translation>Перед зоной может стоять только одна часть. Зарегистрировать можно имя «%2».</translation>
    </message>
    <message>
        <source>“%2” is kept for a group of names under .қаз. Choose another name.</source>
        <translation>«%2» занято под группу имён в .қаз. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The name does not end in .kz, com.kz, net.kz, org.kz or .қаз.</source>
        <translation>Имя не оканчивается на .kz, com.kz, net.kz, org.kz или .қаз.</translation>
    </message>
    <message>
        <source>%1 years cannot be ordered. Choose 1 to 10 whole years.</source>
        <translation>%1 лет заказать нельзя. Выберите от 1 до 10 целых лет.</translation>
    </message>
    <message>
        <source>The name would then run until %2, more than 10 years ahead. Choose fewer years.</source>
        <translation>Тогда имя действовало бы до %2, больше чем на 10 лет вперёд. Выберите меньше лет.</translation>
    </message>
    <message>
        <source>The name was registered or renewed today. A renewal on the same day is usually refused; wait until tomorrow.</source>
        <translation>Имя зарегистрировано или продлено сегодня. Продление в тот же день обычно отклоняют; подождите до завтра.</translation>
    </message>
    <message>
        <source>The year %1 is not the year until which the name is paid: %2. Read the name again before you renew it.</source>
        <translation>Год %1 – не тот, до которого имя оплачено: %2. Прочитайте имя снова, прежде чем продлевать.</translation>
    </message>
    <message>
        <source>The name has just renewed by itself. With this order a further year is paid; the year before was %2.</source>
        <translation>Имя только что продлилось само. Эта заявка оплатит ещё один год; прежний год: %2.</translation>
    </message>
    <message>
        <source>A transfer in %2 needs the authorisation code. Ask the owner for it.</source>
        <translation>Для переноса в %2 нужен код авторизации. Попросите его у владельца.</translation>
    </message>
    <message>
        <source>There is no authorisation code. %2 did not need one in 2022; CentralNic may ask for it now.</source>
        <translation>Кода авторизации нет. В 2022 году для %2 он не требовался; теперь CentralNic может его спросить.</translation>
    </message>
    <message>
        <source>A transfer needs all four contacts. This one is missing: %2.</source>
        <translation>Для переноса нужны все четыре контакта. Не хватает: %2.</translation>
    </message>
    <message>
        <source>The name is locked against transfer. Ask the owner to unlock it first.</source>
        <translation>Имя закрыто для переноса. Сначала попросите владельца снять блокировку.</translation>
    </message>
    <message>
        <source>The name was registered less than 60 days ago. A transfer may be refused until %2.</source>
        <translation>Имя зарегистрировано меньше 60 дней назад. До %2 в переносе могут отказать.</translation>
    </message>
    <message>
        <source>It is not clear whether a transfer adds a year. Read the expiry date again afterwards.</source>
        <translation>Неясно, добавляет ли перенос год. После него прочитайте дату истечения снова.</translation>
    </message>
    <message>
        <source>The owner of a .kz name is not changed with ModifyDomain. Use “Change owner” (TradeDomain).</source>
        <translation>Владельца имени .kz не меняют через ModifyDomain. Используйте «Смена владельца» (TradeDomain).</translation>
    </message>
    <message>
        <source>TradeDomain takes no tax number. It is not sent; give it with the new owner&apos;s data.</source>
        <translation>TradeDomain не принимает налоговый номер. Он не отправляется; укажите его в данных нового владельца.</translation>
    </message>
    <message>
        <source>A .kz name cannot be deleted by order. Set its renewal mode to AUTODELETE or AUTOEXPIRE.</source>
        <translation>Имя .kz нельзя удалить заявкой. Задайте режим продления AUTODELETE или AUTOEXPIRE.</translation>
    </message>
    <message>
        <source>“%1” is no renewal mode. Choose DEFAULT, AUTORENEW, AUTOEXPIRE, AUTODELETE or RENEWONCE.</source>
        <translation>«%1» – не режим продления. Выберите DEFAULT, AUTORENEW, AUTOEXPIRE, AUTODELETE или RENEWONCE.</translation>
    </message>
    <message>
        <source>A lost .kz name cannot be restored by order. A former owner may write to the registry within 60 days.</source>
        <translation>Утраченное имя .kz нельзя восстановить заявкой. Бывший владелец может написать в реестр в течение 60 дней.</translation>
    </message>
    <message>
        <source>The name lapses on %2, its renewal date. CentralNic gives no days of grace after it.</source>
        <translation>Имя прекратится %2, в дату продления. После неё CentralNic не даёт льготных дней.</translation>
    </message>
    <message>
        <source>Names in %2 have no WHOIS privacy. The owner&apos;s data is public.</source>
        <translation>У имён в %2 нет защиты WHOIS. Данные владельца открыты всем.</translation>
    </message>
    <message>
        <source>The site, or even a server that only redirects, must stand in Kazakhstan. Otherwise the registry writes to the owner, blocks the name and deletes it after 10 days.</source>
        <translation>Сайт и даже сервер, который только перенаправляет, должен стоять в Казахстане. Иначе реестр пишет владельцу, блокирует имя и через 10 дней удаляет его.</translation>
    </message>
    <message>
        <source>The registrar may check the application, and where the server stands, until %2.</source>
        <translation>Регистратор может проверять заявку и место сервера до %2.</translation>
    </message>
    <message>
        <source>The registry may suspend the name within one working day, that is until %2.</source>
        <translation>Реестр может приостановить имя в течение одного рабочего дня, то есть до %2.</translation>
    </message>
    <message>
        <source>The registry looks for sites abroad by itself: about 45,000 names were found in 2020.</source>
        <translation>Реестр сам ищет сайты за границей: в 2020 году найдено около 45 000 имён.</translation>
    </message>
    <message>
        <source>%2 records of the name and of names below it must lead to addresses in Kazakhstan. NS, MX, TXT and SPF may point anywhere.</source>
        <translation>Записи %2 этого имени и имён под ним должны вести на адреса в Казахстане. NS, MX, TXT и SPF могут указывать куда угодно.</translation>
    </message>
    <message>
        <source>The site has no TLS certificate. Since 2020 a name can be suspended for that; install one.</source>
        <translation>У сайта нет сертификата TLS. С 2020 года имя за это могут приостановить; установите его.</translation>
    </message>
    <message>
        <source>A name is also suspended for false owner data, malware or an unresolved security incident. Ground here: %2.</source>
        <translation>Имя приостанавливают и за неверные данные владельца, вредоносный код или неустранённый инцидент безопасности. Здесь причина: %2.</translation>
    </message>
    <message>
        <source>The registry asks for street, city and region of the server. Note them in case CentralNic asks.</source>
        <translation>Реестр спрашивает улицу, город и регион сервера. Запишите их на случай, если спросит CentralNic.</translation>
    </message>
    <message>
        <source>CentralNic takes neither place nor purpose of the server. These notes are kept here only.</source>
        <translation>CentralNic не принимает ни место, ни назначение сервера. Эти заметки хранятся только здесь.</translation>
    </message>
    <message>
        <source>All addresses are in Kazakhstan by the list of %2.</source>
        <translation>По списку от %2 все адреса в Казахстане.</translation>
    </message>
    <message>
        <source>%1 is not in Kazakhstan by the list of %2. Sites of .kz names, even redirects, must be there: A, AAAA and CNAME of the name and of names below it.</source>
        <translation>По списку от %2 адрес %1 не в Казахстане. Сайты имён .kz, даже перенаправления, должны быть там: A, AAAA и CNAME этого имени и имён под ним.</translation>
    </message>
    <message>
        <source>%1 belongs to the delivery network %2. Sites of .kz names must be on servers in Kazakhstan.</source>
        <translation>%1 принадлежит сети доставки %2. Сайты имён .kz должны стоять на серверах в Казахстане.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a web server (%2). Type a public IPv4 or IPv6 address.</source>
        <translation>%1 не может быть адресом веб-сервера (%2). Введите публичный адрес IPv4 или IPv6.</translation>
    </message>
    <message>
        <source>No web server is named. As soon as there is a site, it must be in Kazakhstan.</source>
        <translation>Веб-сервер не указан. Как только появится сайт, он должен стоять в Казахстане.</translation>
    </message>
    <message>
        <source>Name servers may stand abroad.</source>
        <translation>Серверы имён могут стоять за границей.</translation>
    </message>
    <message>
        <source>The name is blocked. It will be deleted on %2 unless the site is moved to Kazakhstan.</source>
        <translation>Имя заблокировано. Оно будет удалено %2, если сайт не перенести в Казахстан.</translation>
    </message>
    <message>
        <source>The live site leads to %2, which is not in Kazakhstan. Move it, or the name may be blocked.</source>
        <translation>Действующий сайт ведёт на %2 – не в Казахстан. Перенесите его, иначе имя могут заблокировать.</translation>
    </message>
    <message>
        <source>The list of Kazakh networks is of %2, over a year old. Its verdicts may be wrong.</source>
        <translation>Списку казахстанских сетей от %2 больше года. Его выводы могут быть неверны.</translation>
    </message>
    <message>
        <source>Confirm that the owner knows the rules on content.</source>
        <translation>Подтвердите, что владелец знает правила о содержании.</translation>
    </message>
    <message>
        <source>Confirm that the owner knows that the site must be in Kazakhstan.</source>
        <translation>Подтвердите, что владелец знает: сайт должен быть в Казахстане.</translation>
    </message>
    <message>
        <source>The name holds “%2”, which is on your organisation&apos;s list.</source>
        <translation>В имени есть «%2» из списка вашей организации.</translation>
    </message>
    <message>
        <source>The owner is a company in Kazakhstan. Its BIN (12 digits) is needed.</source>
        <translation>Владелец – компания в Казахстане. Нужен её БИН (12 цифр).</translation>
    </message>
    <message>
        <source>The owner&apos;s data is not read yet. A company in Kazakhstan needs its BIN.</source>
        <translation>Данные владельца ещё не прочитаны. Компании в Казахстане нужен БИН.</translation>
    </message>
    <message>
        <source>The owner is a person in Kazakhstan. The registry&apos;s rules want the IIN (12 digits).</source>
        <translation>Владелец – человек в Казахстане. Правила реестра требуют ИИН (12 цифр).</translation>
    </message>
    <message>
        <source>The registry may show this number in its public WHOIS.</source>
        <translation>Реестр может показать этот номер в открытом WHOIS.</translation>
    </message>
    <message>
        <source>The number looks Kazakh but is not right. %2 Leave the field empty if the owner has none.</source>
        <translation>Номер похож на казахстанский, но неверен. %2 Оставьте поле пустым, если у владельца его нет.</translation>
    </message>
    <message>
        <source>A foreign company may hold a BIN.</source>
        <translation>БИН может быть и у иностранной компании.</translation>
    </message>
    <message>
        <source>This is an IIN and belongs to a person. It is right only for a sole entrepreneur; other companies have a BIN.</source>
        <translation>Это ИИН, он принадлежит человеку. Он верен только для ИП; у других компаний БИН.</translation>
    </message>
    <message>
        <source>This is a BIN and belongs to an organisation. Fill in the organisation, or type the person&apos;s IIN.</source>
        <translation>Это БИН, он принадлежит организации. Заполните организацию или введите ИИН человека.</translation>
    </message>
    <message>
        <source>The RNN has not been valid since 2013. Type the BIN or the IIN.</source>
        <translation>РНН не действует с 2013 года. Введите БИН или ИИН.</translation>
    </message>
    <message>
        <source>A VAT certificate is not accepted. Type the BIN or the IIN (12 digits).</source>
        <translation>Свидетельство НДС не принимается. Введите БИН или ИИН (12 цифр).</translation>
    </message>
    <message>
        <source>“%1” is no Kazakh number: BIN and IIN have exactly 12 digits. Here are %2 characters.</source>
        <translation>«%1» – не казахстанский номер: в БИН и ИИН ровно 12 цифр. Здесь знаков: %2.</translation>
    </message>
    <message>
        <source>Blanks, marks and words were taken off. “%2” will be sent.</source>
        <translation>Пробелы, знаки и слова убраны. Будет отправлено «%2».</translation>
    </message>
    <message>
        <source>The number has %2 characters. More than 64 may be cut off.</source>
        <translation>В номере %2 знаков. Всё после 64-го может быть отрезано.</translation>
    </message>
    <message>
        <source>Twelve zeros are no number. Type the BIN or the IIN.</source>
        <translation>Двенадцать нулей – не номер. Введите БИН или ИИН.</translation>
    </message>
    <message>
        <source>The last digit should be %2. Compare the number with the document. An RNN is not accepted.</source>
        <translation>Последняя цифра должна быть %2. Сверьте номер с документом. РНН не принимается.</translation>
    </message>
    <message>
        <source>No number begins with %2: it has no check digit. Compare it with the document.</source>
        <translation>Ни один номер не начинается с %2: у него нет контрольной цифры. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The month of registration in the BIN is %2. It must be 01 to 12.</source>
        <translation>Месяц регистрации в БИН: %2. Должен быть от 01 до 12.</translation>
    </message>
    <message>
        <source>The sixth digit of this BIN is %2. Usual are 0 to 3.</source>
        <translation>Шестая цифра этого БИН: %2. Обычны от 0 до 3.</translation>
    </message>
    <message>
        <source>The fifth digit is %2, so this is neither a BIN (4 to 6) nor an IIN (0 to 3).</source>
        <translation>Пятая цифра %2, поэтому это ни БИН (от 4 до 6), ни ИИН (от 0 до 3).</translation>
    </message>
    <message>
        <source>The IIN gives no real date of birth (%2). That is possible but rare; compare it with the document.</source>
        <translation>ИИН не даёт настоящей даты рождения (%2). Это возможно, но редко; сверьте с документом.</translation>
    </message>
    <message>
        <source>The seventh digit of this IIN is %2. Usual are 1 to 6.</source>
        <translation>Седьмая цифра этого ИИН: %2. Обычны от 1 до 6.</translation>
    </message>
    <message>
        <source>Type first and last name, or the organisation.</source>
        <translation>Введите имя и фамилию или организацию.</translation>
    </message>
    <message>
        <source>First and last name together have %2 characters. No more than 255 are possible.</source>
        <translation>Имя и фамилия вместе имеют %2 знаков. Возможно не больше 255.</translation>
    </message>
    <message>
        <source>First and last name together have %2 characters. The registry side may cut them at 128.</source>
        <translation>Имя и фамилия вместе имеют %2 знаков. Реестр может обрезать до 128.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. No more than 255 are possible.</source>
        <translation>В названии организации %2 знаков. Возможно не больше 255.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. The registry side may cut it at 128.</source>
        <translation>В названии организации %2 знаков. Реестр может обрезать до 128.</translation>
    </message>
    <message>
        <source>The organisation has %2 characters. With the BIN behind it, it may be cut; 110 are safe.</source>
        <translation>В названии организации %2 знаков. С БИН за ним его могут обрезать; 110 безопасны.</translation>
    </message>
    <message>
        <source>The street is missing. Type at least one line.</source>
        <translation>Улица не указана. Введите хотя бы одну строку.</translation>
    </message>
    <message>
        <source>The street has %2 lines. No more than three are possible.</source>
        <translation>В улице строк: %2. Возможно не больше трёх.</translation>
    </message>
    <message>
        <source>This line has %2 characters. No more than 255 are possible.</source>
        <translation>В этой строке %2 знаков. Возможно не больше 255.</translation>
    </message>
    <message>
        <source>All street lines together have %2 characters. The registry side may cut them at 128.</source>
        <translation>Во всех строках улицы вместе %2 знаков. Реестр может обрезать до 128.</translation>
    </message>
    <message>
        <source>The city is missing.</source>
        <translation>Город не указан.</translation>
    </message>
    <message>
        <source>The city has %2 characters. No more than 255 are possible.</source>
        <translation>В названии города %2 знаков. Возможно не больше 255.</translation>
    </message>
    <message>
        <source>The city has %2 characters. The registry side may cut it at 128.</source>
        <translation>В названии города %2 знаков. Реестр может обрезать до 128.</translation>
    </message>
    <message>
        <source>The region has %2 characters. No more than 255 are possible.</source>
        <translation>В названии региона %2 знаков. Возможно не больше 255.</translation>
    </message>
    <message>
        <source>The region has %2 characters. The registry side may cut it at 64.</source>
        <translation>В названии региона %2 знаков. Реестр может обрезать до 64.</translation>
    </message>
    <message>
        <source>The postcode is missing.</source>
        <translation>Индекс не указан.</translation>
    </message>
    <message>
        <source>The postcode has %2 characters. No more than 16 are possible.</source>
        <translation>В индексе %2 знаков. Возможно не больше 16.</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as KZ.</source>
        <translation>«%1» – не код страны. Используйте две буквы, например KZ.</translation>
    </message>
    <message>
        <source>Country codes are sent in capitals: %2.</source>
        <translation>Коды стран отправляются прописными буквами: %2.</translation>
    </message>
    <message>
        <source>%1 is an organisation handle (O-). CentralNic takes these for some zones only; a person handle (P-) is safer.</source>
        <translation>%1 – идентификатор организации (O-). CentralNic принимает такие лишь для некоторых зон; идентификатор лица (P-) надёжнее.</translation>
    </message>
    <message>
        <source>A six-digit postcode of a known region.</source>
        <translation>Шестизначный индекс известного региона.</translation>
    </message>
    <message>
        <source>%1 is no postcode in use: the first two digits should be 01 to 16.</source>
        <translation>%1 – не действующий индекс: первые две цифры должны быть от 01 до 16.</translation>
    </message>
    <message>
        <source>A new postcode with letters.</source>
        <translation>Новый индекс с буквами.</translation>
    </message>
    <message>
        <source>Cyrillic letters in the postcode were replaced by Latin ones: %2.</source>
        <translation>Кириллические буквы в индексе заменены латинскими: %2.</translation>
    </message>
    <message>
        <source>The postcode will be sent as %2.</source>
        <translation>Индекс будет отправлен как %2.</translation>
    </message>
    <message>
        <source>%1 does not look like a Kazakh postcode. These read 050000 or A01P3K4.</source>
        <translation>%1 не похоже на казахстанский индекс. Он выглядит как 050000 или A01P3K4.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Номер телефона не указан.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Write country code, dot, number: +7.7270000000.</source>
        <translation>«%1» – не номер телефона. Напишите код страны, точку, номер: +7.7270000000.</translation>
    </message>
    <message>
        <source>The phone number will be sent as %2.</source>
        <translation>Номер телефона будет отправлен как %2.</translation>
    </message>
    <message>
        <source>After +7 there must be exactly 10 digits. Here are %2.</source>
        <translation>После +7 должно быть ровно 10 цифр. Здесь: %2.</translation>
    </message>
    <message>
        <source>%1 is a Russian or an unassigned number. Kazakh numbers go on with 7 after +7.</source>
        <translation>%1 – российский или нераспределённый номер. Казахстанские номера продолжаются цифрой 7 после +7.</translation>
    </message>
    <message>
        <source>The country code +997 is not in use. Kazakhstan has +7.</source>
        <translation>Код страны +997 не используется. У Казахстана +7.</translation>
    </message>
    <message>
        <source>All digits of %1 are equal. Check the number.</source>
        <translation>Все цифры %1 одинаковы. Проверьте номер.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. One Kazakh registrar takes 5 to 20.</source>
        <translation>В %1 %2 знаков. Один казахстанский регистратор принимает от 5 до 20.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Адрес эл. почты не указан.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Type one address such as name@host.example.</source>
        <translation>«%1» – не адрес эл. почты. Введите один адрес, например name@host.example.</translation>
    </message>
    <message>
        <source>The e-mail address will be sent as %2.</source>
        <translation>Адрес эл. почты будет отправлен как %2.</translation>
    </message>
    <message>
        <source>Before the @ only Latin letters, digits and usual marks are possible: %1.</source>
        <translation>Перед @ возможны только латинские буквы, цифры и обычные знаки: %1.</translation>
    </message>
    <message>
        <source>The address lies inside %2 itself. If the name stops working, no notice arrives; use another address.</source>
        <translation>Адрес лежит внутри самого %2. Если имя перестанет работать, извещения не дойдут; возьмите другой адрес.</translation>
    </message>
    <message>
        <source>At least 2 name servers are needed. Here are %2.</source>
        <translation>Нужно не меньше 2 серверов имён. Здесь: %2.</translation>
    </message>
    <message>
        <source>No more than 13 name servers are possible. Here are %2.</source>
        <translation>Возможно не больше 13 серверов имён. Здесь: %2.</translation>
    </message>
    <message>
        <source>“%1” is no full host name. It needs two parts or more of letters, digits and hyphens: ns1.host.example.</source>
        <translation>«%1» – не полное имя хоста. Нужны две или более частей из букв, цифр и дефисов: ns1.host.example.</translation>
    </message>
    <message>
        <source>The name server will be sent as %2.</source>
        <translation>Сервер имён будет отправлен как %2.</translation>
    </message>
    <message>
        <source>%1 is there twice. Remove one or type another.</source>
        <translation>%1 указан дважды. Уберите один или введите другой.</translation>
    </message>
    <message>
        <source>%1 lies inside %2 and needs an IP address behind it.</source>
        <translation>%1 лежит внутри %2, поэтому за ним нужен IP-адрес.</translation>
    </message>
    <message>
        <source>%1 lies inside the new name %2, and the order has no place for its address. Register with other servers first, then add this one.</source>
        <translation>%1 лежит внутри нового имени %2, а места для его адреса в заявке нет. Сначала зарегистрируйте с другими серверами, затем добавьте этот.</translation>
    </message>
    <message>
        <source>%1 lies inside the name and has its address.</source>
        <translation>%1 лежит внутри имени, и его адрес указан.</translation>
    </message>
    <message>
        <source>%1 cannot be the address of a name server (%2). Type a public IPv4 or IPv6 address.</source>
        <translation>%1 не может быть адресом сервера имён (%2). Введите публичный адрес IPv4 или IPv6.</translation>
    </message>
    <message>
        <source>The address of %1 is not sent: the owner of that name looks after it.</source>
        <translation>Адрес %1 не отправляется: за ним следит владелец того имени.</translation>
    </message>
    <message>
        <source>%1 only ends like %2. It is another name and needs no address.</source>
        <translation>%1 лишь оканчивается как %2. Это другое имя, адрес не нужен.</translation>
    </message>
    <message>
        <source>All name servers are in one network (%2). If it fails, the name cannot be reached.</source>
        <translation>Все серверы имён в одной сети (%2). Если она откажет, имя будет недоступно.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check the spelling, or ask who runs it.</source>
        <translation>%1 не отвечает: %2. Проверьте написание или спросите того, кто его обслуживает.</translation>
    </message>
    <message>
        <source>%1 may stand outside Kazakhstan.</source>
        <translation>%1 может стоять вне Казахстана.</translation>
    </message>
    <message>
        <source>%1 is the name itself and needs an IP address behind it.</source>
        <translation>%1 – само это имя, за ним нужен IP-адрес.</translation>
    </message>
    <message>
        <source>%1 is a zone, hardly a server. Type the full host name.</source>
        <translation>%1 – зона, вряд ли сервер. Введите полное имя хоста.</translation>
    </message>
    <message>
        <source>Read as host %1 with address %2.</source>
        <translation>Прочитано как хост %1 с адресом %2.</translation>
    </message>
    <message>
        <source>The zone is signed, but CentralNic does not say whether it takes keys for .kz. Ask its support.</source>
        <translation>Зона подписана, но CentralNic не говорит, принимает ли ключи для .kz. Спросите её поддержку.</translation>
    </message>
    <message>
        <source>%2 has the same e-mail address. Use that handle, unless this is somebody else.</source>
        <translation>У %2 тот же адрес эл. почты. Возьмите этот идентификатор, если это не другой человек.</translation>
    </message>
    <message>
        <source>%2 has the same phone number. Use that handle, unless this is somebody else.</source>
        <translation>У %2 тот же номер телефона. Возьмите этот идентификатор, если это не другой человек.</translation>
    </message>
    <message>
        <source>%2 has the same name, or nearly. Use that handle, unless this is somebody else.</source>
        <translation>У %2 такое же или почти такое же имя. Возьмите этот идентификатор, если это не другой человек.</translation>
    </message>
    <message>
        <source>Another name makes another person of the handle. Go on only to correct a spelling; for somebody else make a new handle.</source>
        <translation>С другим именем идентификатор обозначает другое лицо. Продолжайте, только чтобы исправить написание; для другого лица создайте новый.</translation>
    </message>
    <message>
        <source>The handle is the owner of %2. Another owner is a trade: make a new handle, then change the owner of each name.</source>
        <translation>Этот идентификатор – владелец %2. Другой владелец – это смена владельца: создайте новый идентификатор и смените владельца каждого имени.</translation>
    </message>
    <message>
        <source>The registry of .kz does not learn of the change: it goes on showing the old data for %2. To change them there, make a new handle and give it to the names.</source>
        <translation>Реестр .kz об изменении не узнает: для %2 он и дальше показывает старые данные. Чтобы изменить их там, создайте новый идентификатор и укажите его у имён.</translation>
    </message>
    <message>
        <source>%1 is in use (%2). The registrar deletes only handles that no name uses.</source>
        <translation>%1 используется (%2). Регистратор удаляет только те идентификаторы, которые не использует ни одно имя.</translation>
    </message>
    <message>
        <source>%1 is the owner already. A trade needs another owner.</source>
        <translation>%1 уже владелец. Для смены владельца нужен другой.</translation>
    </message>
    <message>
        <source>“%1” is no transfer mode. Choose DEFAULT, AUTOAPPROVE or AUTODENY.</source>
        <translation>«%1» — не режим переноса. Выберите DEFAULT, AUTOAPPROVE или AUTODENY.</translation>
    </message>
    <message>
        <source>%1 lies inside no name of the account as it was last read. The registrar makes a server only below a name that it holds.</source>
        <translation>%1 не лежит внутри ни одного имени аккаунта по последнему чтению. Регистратор создаёт сервер только под именем, которое у него есть.</translation>
    </message>
    <message>
        <source>Names of the account that use %1: %2. The registrar refuses to delete a server in use. Give those names other servers first.</source>
        <translation>Имён аккаунта, использующих %1: %2. Регистратор не удаляет используемый сервер. Сначала назначьте этим именам другие серверы.</translation>
    </message>
    <message>
        <source>The registrar moves it to history for everybody who uses the account: colleagues and other programs are not told of it any more. It can still be read there and here.</source>
        <translation>Регистратор перенесёт событие в архив для всех, кто пользуется аккаунтом: коллеги и другие программы о нём больше не узнают. Прочитать его можно и там, и здесь.</translation>
    </message>
    <message>
        <source>Nobody has read it here: %2. Once it is done, nobody is told of it again.</source>
        <translation>Здесь это никто не прочитал: %2. После отметки «готово» о нём больше никто не узнает.</translation>
    </message>
    <message>
        <source>Only its line in the list could be read, not what it says: %2.</source>
        <translation>Удалось прочитать только строку списка, но не сам текст: %2.</translation>
    </message>
    <message>
        <source>The registrar asks for something: %2. Answer it first; once it is done, nobody is reminded.</source>
        <translation>Регистратор чего-то ждёт: %2. Сначала ответьте; после отметки «готово» никто не напомнит.</translation>
    </message>
    <message>
        <source>The order that it tells of is still open: %2.</source>
        <translation>Заявка, о которой оно сообщает, ещё открыта: %2.</translation>
    </message>
    <message>
        <source>%1 is not accepted here. Signing in and out is done on its own page.</source>
        <translation>%1 здесь не принимается. Вход и выход – на отдельной странице.</translation>
    </message>
    <message>
        <source>“%1” is no name of a command. The first line has the name only, such as StatusDomain. Parameters stand below it.</source>
        <translation>«%1» – не имя команды. В первой строке только имя, например StatusDomain. Параметры стоят ниже.</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write one a line: NAME=value.</source>
        <translation>«%1» – не параметр. Пишите по одному в строке: ИМЯ=значение.</translation>
    </message>
    <message>
        <source>%1 is there twice. Leave one.</source>
        <translation>%1 стоит дважды. Оставьте одно.</translation>
    </message>
    <message>
        <source>%1 is a secret, and KZ Desk keeps none. Type its value again.</source>
        <translation>%1 – секрет, а KZ Desk секретов не хранит. Наберите значение снова.</translation>
    </message>
    <message>
        <source>%1 may change something, so it goes through the review and is sent once. What becomes of it KZ Desk knows only from the registrar&apos;s answer and log.</source>
        <translation>%1 может что-то изменить, поэтому проходит проверку и отправляется один раз. Что с ней стало, KZ Desk знает только из ответа и журнала регистратора.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it in figures, such as 500 or 500.00.</source>
        <translation>«%1» не сумма. Напишите цифрами, например 500 или 500.00.</translation>
    </message>
    <message>
        <source>“%1” is no default of an account. Choose AUTORENEW, AUTODELETE or AUTOEXPIRE.</source>
        <translation>«%1» не может быть режимом аккаунта. Выберите AUTORENEW, AUTODELETE или AUTOEXPIRE.</translation>
    </message>
    <message>
        <source>There is a blank %2 of the code. Copying often brings one along: remove it, unless it belongs there. Whether it arrives is not stated by the registrar.</source>
        <translation>Пробел %2 кода. Он часто попадает туда при копировании: уберите его, если он не часть кода. Дойдёт ли он, регистратор не указывает.</translation>
    </message>
    <message>
        <source>The present and the future owner must both confirm at the registry; in which way is not stated by the registrar. The expiry date stays.</source>
        <translation>Нынешний и будущий владельцы должны оба подтвердить в реестре; каким способом, регистратор не указывает. Дата истечения не меняется.</translation>
    </message>
    <message>
        <source>What the registry sends to this address may not arrive: %2. Check it before you order.</source>
        <translation>Письма реестра могут не дойти по этому адресу: %2. Проверьте его до заявки.</translation>
    </message>
    <message>
        <source>Place and purpose of the server are noted, should somebody ask.</source>
        <translation>Место и назначение сервера записаны на случай вопросов.</translation>
    </message>
</context>
<context>
    <name>kz::SecretDialog</name>
    <message>
        <source>Auth code</source>
        <translation>Код переноса</translation>
    </message>
    <message>
        <source>The auth code of %1</source>
        <translation>Код переноса для %1</translation>
    </message>
    <message>
        <source>The order waits and was not sent. Codes are kept nowhere: type it again, letter by letter. Capitals and blanks count.</source>
        <translation>Заявка ждёт и не отправлена. Коды нигде не хранятся: введите код снова, знак за знаком. Заглавные буквы и пробелы важны.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>Отправить заявку</translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>of a typed command</comment>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>The secrets of %1</source>
        <translation>Секреты для %1</translation>
    </message>
</context>
<context>
    <name>kz::SecretEdit</name>
    <message>
        <source>1 character.</source>
        <translation>1 знак.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n знак.</numerusform>
            <numerusform>%n знака.</numerusform>
            <numerusform>%n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is a blank.</source>
        <translation>Первый — пробел.</translation>
    </message>
    <message>
        <source>The last one is a blank.</source>
        <translation>Последний — пробел.</translation>
    </message>
    <message>
        <source>There is a blank in the middle.</source>
        <translation>В середине есть пробел.</translation>
    </message>
</context>
<context>
    <name>kz::ServerCell</name>
    <message>
        <source>Server &amp;%1</source>
        <translation>Сервер &amp;%1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Убрать сервер %1</translation>
    </message>
</context>
<context>
    <name>kz::ServerSetDialog</name>
    <message>
        <source>New set of name servers</source>
        <translation>Новый набор серверов имён</translation>
    </message>
    <message>
        <source>Set of name servers: %1</source>
        <translation>Набор серверов имён: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>kz::ServerSetForm</name>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Kept on this computer for this account.</source>
        <translation>Хранится на этом компьютере для этого аккаунта.</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Название набора</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>2 to 13 hosts, in the order in which they are filled in.</source>
        <translation>От 2 до 13 хостов, в порядке подстановки.</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>Сохранить набор</translation>
    </message>
    <message>
        <source>Give the set a name by which you find it again.</source>
        <translation>Дайте набору название, по которому вы его найдёте.</translation>
    </message>
</context>
<context>
    <name>kz::ServerWords</name>
    <message>
        <source>It goes out once.</source>
        <translation>Она уходит один раз.</translation>
    </message>
    <message>
        <source>Whether people do it by hand, and how long it takes, is not stated by the registrar. KZ Desk looks until the server shows it.</source>
        <translation>Делают ли это вручную и сколько это длится, регистратор не сообщает. KZ Desk проверяет, пока сервер этого не покажет.</translation>
    </message>
    <message>
        <source>The registrar states no price for name servers. For .kz, changes that people carry out may cost extra.</source>
        <translation>Цену для серверов имён регистратор не сообщает. Для .kz изменения, выполняемые вручную, могут стоить дополнительно.</translation>
    </message>
</context>
<context>
    <name>kz::SignInPage</name>
    <message>
        <source>The desk for .kz names in a reseller account.</source>
        <translation>Рабочее место для имён .kz в аккаунте реселлера.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Чего ожидать</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Нет аккаунта под рукой?</translation>
    </message>
    <message>
        <source>The sandbox is a registrar of its own on this computer, with 200 made-up names.</source>
        <translation>Песочница – собственный регистратор на этом компьютере, с 200 вымышленными именами.</translation>
    </message>
    <message>
        <source>&amp;Look round in the sandbox</source>
        <translation>О&amp;смотреться в песочнице</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Добавьте первый аккаунт</translation>
    </message>
    <message>
        <source>It becomes a profile. Profiles never share data or passwords.</source>
        <translation>Он станет профилем. У профилей нет общих данных и паролей.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>П&amp;рофиль</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>The registrar&apos;s test system. Nothing is billed, nothing is real.</source>
        <translation>Тестовая система регистратора. Ничего не списывается, всё ненастоящее.</translation>
    </message>
    <message>
        <source>Real names and real money.</source>
        <translation>Настоящие имена и настоящие деньги.</translation>
    </message>
    <message>
        <source>On this computer only. No account needed.</source>
        <translation>Только на этом компьютере. Аккаунт не нужен.</translation>
    </message>
    <message>
        <source>Add&amp;ress of the registrar</source>
        <translation>&amp;Адрес регистратора</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>А&amp;ккаунт</translation>
    </message>
    <message>
        <source>&amp;User in that account</source>
        <translation>Пользова&amp;тель в этом аккаунте</translation>
    </message>
    <message>
        <source>Empty for the main login</source>
        <translation>Пусто для основного входа</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>П&amp;оказать</translation>
    </message>
    <message>
        <source>LIVE has a password of its own</source>
        <translation>У LIVE свой пароль</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>Имя профил&amp;я</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s key store</source>
        <translation>&amp;Хранить пароль в хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: every button that writes is switched off</source>
        <translation>Только &amp;чтение: все кнопки, которые что-то меняют, выключены</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Не входить</translation>
    </message>
    <message>
        <source>Your names, at once</source>
        <translation>Ваши имена сразу</translation>
    </message>
    <message>
        <source>The list is kept on this computer and read again in the background.</source>
        <translation>Список хранится на этом компьютере и перечитывается в фоне.</translation>
    </message>
    <message>
        <source>Nothing is sent by surprise</source>
        <translation>Ничего не отправится неожиданно</translation>
    </message>
    <message>
        <source>Each order is shown in full first, goes out once and is kept.</source>
        <translation>Каждая заявка сначала показывается целиком, уходит один раз и хранится.</translation>
    </message>
    <message>
        <source>.kz is done by people</source>
        <translation>.kz делают люди</translation>
    </message>
    <message>
        <source>“Registered” appears only when the registry says so.</source>
        <translation>«Зарегистрировано» появится, только когда так скажет реестр.</translation>
    </message>
    <message>
        <source>Use a user with few rights</source>
        <translation>Возьмите пользователя с малыми правами</translation>
    </message>
    <message>
        <source>In the control panel, make a user for this desk and give it only the commands it needs. Two-factor codes guard the panel, not this connection.</source>
        <translation>Создайте в панели управления пользователя для этой программы и дайте ему только нужные команды. Двухфакторные коды защищают панель, а не это соединение.</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Другой аккаунт…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Войти в %1</translation>
    </message>
    <message>
        <source>Pass&amp;word for %1</source>
        <translation>Паро&amp;ль для %1</translation>
    </message>
    <message>
        <source>The sandbox says it when asked for --help</source>
        <translation>Песочница сообщает его по команде --help</translation>
    </message>
    <message>
        <source>OT&amp;E has a password of its own</source>
        <translation>У OT&amp;E свой пароль</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войдите снова</translation>
    </message>
    <message>
        <source>Your forms are kept as they are.</source>
        <translation>Ваши формы сохранены как есть.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Вы вышли</translation>
    </message>
    <message>
        <source>Type the name of the reseller account.</source>
        <translation>Введите имя аккаунта реселлера.</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Пароль не указан</translation>
    </message>
    <message>
        <source>Type the password, then sign in.</source>
        <translation>Введите пароль и войдите.</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Запрос к регистратору…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>The sign-in has to wait</source>
        <translation>Вход придётся подождать</translation>
    </message>
    <message>
        <source>The orders on this computer cannot be read</source>
        <translation>Заявки на этом компьютере не читаются</translation>
    </message>
    <message>
        <source>Nobody is signed in. Once this is mended, sign in again.</source>
        <translation>Вход не выполнен. Когда это будет исправлено, войдите снова.</translation>
    </message>
    <message>
        <source>Start a new ledger…</source>
        <translation>Начать новый журнал…</translation>
    </message>
    <message>
        <source>Go on without the old orders?</source>
        <translation>Продолжить без прежних заявок?</translation>
    </message>
    <message>
        <source>The damaged file gets another name and stays. KZ Desk then knows of no order that is open at the registrar, follows none, and would let you send the same one again.</source>
        <translation>Повреждённый файл получит другое имя и останется. KZ Desk не будет знать о заявках, открытых у регистратора, не будет следить за ними и даст отправить такую же ещё раз.</translation>
    </message>
    <message>
        <source>Start a new ledger</source>
        <translation>Начать новый журнал</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kz::TemplateModel</name>
    <message>
        <source>Set</source>
        <comment>of name servers</comment>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>how many there are in a set</comment>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Hosts</source>
        <comment>of a set</comment>
        <translation>Хосты</translation>
    </message>
</context>
<context>
    <name>kz::TradeForm</name>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>The present one is read from the registrar.</source>
        <translation>Нынешний читается у регистратора.</translation>
    </message>
    <message>
        <source>&amp;Present owner</source>
        <translation>&amp;Нынешний владелец</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>Нов&amp;ый владелец</translation>
    </message>
    <message>
        <source>Who confirms</source>
        <translation>Кто подтверждает</translation>
    </message>
    <message>
        <source>At the registry, KazNIC.</source>
        <translation>В реестре KazNIC.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>For this order; never kept for the next.</source>
        <translation>Для этой заявки; на следующую не переносятся.</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт будет стоять на сервере в Казахстане. Иначе KazNIC может удалить имя в течение 10 дней.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Имя и содержание соответств&amp;уют законам Казахстана.</translation>
    </message>
    <message>
        <source>Being read from the registrar…</source>
        <translation>Читается у регистратора…</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>%1 could not be read from the registrar</source>
        <translation>%1 не удалось прочитать у регистратора</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>GetZoneInfo says of .%1 that no trade is possible.</source>
        <translation>GetZoneInfo говорит о .%1, что смена владельца невозможна.</translation>
    </message>
    <message>
        <source>GetZoneInfo says of .%1 that owners change by %2.</source>
        <translation>GetZoneInfo говорит о .%1, что владельца меняют через %2.</translation>
    </message>
    <message>
        <source>The registrar&apos;s zone table says something else</source>
        <translation>Таблица зон регистратора говорит иное</translation>
    </message>
    <message>
        <source>%1 The registrar&apos;s .kz page asks for TradeDomain, so KZ Desk sends it. If it is refused, ask the registrar&apos;s support.</source>
        <comment>a sentence before</comment>
        <translation>%1 Страница .kz регистратора требует TradeDomain, и KZ Desk отправляет его. При отказе спросите поддержку регистратора.</translation>
    </message>
    <message>
        <source>Send change of owner</source>
        <translation>Отправить смену владельца</translation>
    </message>
    <message>
        <source>The registrar does not say who the owner is.</source>
        <translation>Регистратор не говорит, кто владелец.</translation>
    </message>
    <message>
        <source>The present owner is not read yet.</source>
        <translation>Нынешний владелец ещё не прочитан.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Type part of a handle, name, mail or company.</source>
        <translation>Никто не выбран. Введите часть кода, имени, почты или компании.</translation>
    </message>
    <message>
        <source>“%1” is no handle. Choose a contact from the list, or make a new one.</source>
        <translation>«%1» – не идентификатор. Выберите контакт из списка или создайте новый.</translation>
    </message>
    <message>
        <source>Must confirm</source>
        <translation>Подтверждают</translation>
    </message>
    <message>
        <source>Both the present and the new owner, at the registry</source>
        <translation>И нынешний, и новый владелец, в реестре</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stays: paid until %1</source>
        <translation>Не меняется: оплачено до %1</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Не меняется</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>До тех пор</translation>
    </message>
    <message>
        <source>The present owner stays the owner</source>
        <translation>Владельцем остаётся нынешний</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Ещё никто не выбран</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Сменить владельца %1</translation>
    </message>
    <message>
        <source>Review: change the owner of %1</source>
        <translation>Проверка: смена владельца %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>Почта владельца</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Stays: a trade adds no time</source>
        <translation>Не меняется: смена не добавляет срока</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>a value that does not change</comment>
        <translation>Не меняется</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Tech</source>
        <translation>Технический</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Финансовый</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>It goes out once. What it costs is taken from the balance.</source>
        <translation>Она уходит один раз. Цена списывается с баланса.</translation>
    </message>
    <message>
        <source>People at the registrar ask KazNIC</source>
        <translation>Сотрудники регистратора обращаются в KazNIC</translation>
    </message>
    <message>
        <source>.kz is done by hand.</source>
        <translation>.kz выполняют вручную.</translation>
    </message>
    <message>
        <source>Both owners confirm</source>
        <translation>Оба владельца подтверждают</translation>
    </message>
    <message>
        <source>The present and the new owner, at the registry. Deadline: not stated by the registrar. Pending has a reminder for both.</source>
        <translation>Нынешний и новый, в реестре. Срок регистратор не указывает. В «Открытых заявках» есть напоминание для обоих.</translation>
    </message>
    <message>
        <source>The owner changes</source>
        <translation>Владелец меняется</translation>
    </message>
    <message>
        <source>Only when the registrar shows the new one. The term stays.</source>
        <translation>Только когда регистратор покажет нового. Срок не меняется.</translation>
    </message>
    <message>
        <source>Once both have confirmed, the name belongs to the new owner, and only another trade brings it back. Until then you can withdraw it from Pending.</source>
        <translation>Когда подтвердят оба, имя принадлежит новому владельцу, и вернуть его может только новая смена. До тех пор её можно отозвать в «Открытых заявках».</translation>
    </message>
    <message>
        <source>Declaration 1 not ticked</source>
        <translation>Подтверждение 1 не отмечено</translation>
    </message>
    <message>
        <source>Declaration 2 not ticked</source>
        <translation>Подтверждение 2 не отмечено</translation>
    </message>
    <message>
        <source>Mail of the present owner</source>
        <translation>Почта нынешнего владельца</translation>
    </message>
    <message>
        <source>Present owner not read</source>
        <translation>Нынешний владелец не прочитан</translation>
    </message>
    <message>
        <source>Mail of the new owner</source>
        <translation>Почта нового владельца</translation>
    </message>
    <message>
        <source>New owner not chosen</source>
        <translation>Новый владелец не выбран</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Новый владелец</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Дата продления</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, renewal mode</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 lapses on %2</source>
        <translation>%1 пропадёт %2</translation>
    </message>
    <message>
        <source>%1 is set to lapse</source>
        <translation>%1 пропадёт по режиму продления</translation>
    </message>
    <message>
        <source>How long a change of owner takes is not stated by the registrar. If the name is gone before both have confirmed, it cannot be restored. Let it renew first.</source>
        <translation>Сколько длится смена владельца, регистратор не указывает. Если имя пропадёт раньше, чем оба подтвердят, его не вернуть. Сначала дайте ему продлиться.</translation>
    </message>
</context>
<context>
    <name>kz::TradeWithdrawalForm</name>
    <message>
        <source>Open trade</source>
        <translation>Открытая смена</translation>
    </message>
    <message>
        <source>As far as the registrar says.</source>
        <translation>Насколько говорит регистратор.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Present owner</source>
        <translation>Нынешний владелец</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Новый владелец</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Заявлена</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>Who has to confirm</source>
        <translation>Кто должен подтвердить</translation>
    </message>
    <message>
        <source>The owner stays as it is</source>
        <translation>Владелец остаётся прежним</translation>
    </message>
    <message>
        <source>The registrar is asked to stop the trade. Tell both owners that they need not confirm any more.</source>
        <translation>Регистратора просят остановить смену. Скажите обоим владельцам, что подтверждать больше не нужно.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Not known: it was not ordered from here</source>
        <translation>Неизвестен: заказано не отсюда</translation>
    </message>
    <message>
        <source>Send withdrawal</source>
        <translation>Отправить отзыв</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Stays</source>
        <comment>a value that does not change</comment>
        <translation>Не меняется</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The registrar does not state whether it costs anything.</source>
        <translation>Регистратор не указывает, стоит ли это чего-нибудь.</translation>
    </message>
    <message>
        <source>Withdraw the change of owner of %1</source>
        <translation>Отозвать смену владельца %1</translation>
    </message>
    <message>
        <source>Review: withdraw the change of owner of %1</source>
        <translation>Проверка: отзыв смены владельца %1</translation>
    </message>
    <message>
        <source>You send the withdrawal</source>
        <translation>Вы отправляете отзыв</translation>
    </message>
    <message>
        <source>It goes out once, beside the open order.</source>
        <translation>Он уходит один раз, рядом с открытой заявкой.</translation>
    </message>
    <message>
        <source>The registrar stops the trade</source>
        <translation>Регистратор останавливает смену</translation>
    </message>
    <message>
        <source>KZ Desk looks until the registrar shows that it is over.</source>
        <translation>KZ Desk смотрит, пока регистратор не покажет, что она окончена.</translation>
    </message>
    <message>
        <source>If both owners confirm before the registrar has stopped it, the owner changes all the same. Whether money comes back is not stated by the registrar.</source>
        <translation>Если оба подтвердят раньше, чем регистратор её остановит, владелец всё же сменится. Вернутся ли деньги, регистратор не указывает.</translation>
    </message>
</context>
<context>
    <name>kz::Transfer</name>
    <message>
        <source>none is stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>As the account says</source>
        <comment>transfer mode</comment>
        <translation>Как у аккаунта</translation>
    </message>
    <message>
        <source>Approve by itself</source>
        <comment>transfer mode</comment>
        <translation>Разрешать автоматически</translation>
    </message>
    <message>
        <source>Deny by itself</source>
        <comment>transfer mode</comment>
        <translation>Отклонять автоматически</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>The registrar&apos;s default</source>
        <comment>transfer mode</comment>
        <translation>Как принято у регистратора</translation>
    </message>
    <message>
        <source>at both ends</source>
        <comment>a blank, of the code</comment>
        <translation>в начале и в конце</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <comment>a blank, of the code</comment>
        <translation>в начале</translation>
    </message>
    <message>
        <source>at the end</source>
        <comment>a blank, of the code</comment>
        <translation>в конце</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>an allowed answer</comment>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>an allowed answer</comment>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no allowed answer</comment>
        <translation>Никаких</translation>
    </message>
</context>
<context>
    <name>kz::TransferAnswerForm</name>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Запрашивает</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>What is approved leaves this account</source>
        <translation>То, что разрешено, уйдёт из аккаунта</translation>
    </message>
    <message>
        <source>Its renewal is no longer yours. Only the owner can bring it back, with a transfer.</source>
        <translation>Продлевать его будете не вы. Вернуть может только владелец новым переносом.</translation>
    </message>
    <message>
        <source>What is denied stays</source>
        <translation>То, в чём отказано, остаётся</translation>
    </message>
    <message>
        <source>The owner may ask again. Talk to the owner first: a denial is the registrar&apos;s word against theirs.</source>
        <translation>Владелец может запросить снова. Сначала поговорите с ним: отказ — слово регистратора против его слова.</translation>
    </message>
    <message>
        <source>The name stays where it is</source>
        <translation>Имя остаётся там, где оно есть</translation>
    </message>
    <message>
        <source>What the transfer has cost may come back or not: not stated by the registrar.</source>
        <translation>Вернётся ли плата за перенос, регистратор не указывает.</translation>
    </message>
    <message>
        <source>Approve transfer out</source>
        <translation>Разрешить перенос от нас</translation>
    </message>
    <message>
        <source>Deny transfer</source>
        <translation>Отказать в переносе</translation>
    </message>
    <message>
        <source>Withdraw transfer in</source>
        <translation>Отозвать перенос к нам</translation>
    </message>
    <message>
        <source>Let the name go</source>
        <translation>Отпустить имя</translation>
    </message>
    <message>
        <source>Let the names go</source>
        <translation>Отпустить имена</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Оставить имя</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>Оставить имена</translation>
    </message>
    <message>
        <source>Withdraw the transfer</source>
        <translation>Отозвать перенос</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>an act</comment>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>You send the approval</source>
        <translation>Вы отправляете разрешение</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Одна команда на каждое имя, каждая – один раз.</translation>
    </message>
    <message>
        <source>The name leaves</source>
        <translation>Имя уходит</translation>
    </message>
    <message>
        <source>Events of the registrar say when.</source>
        <translation>Когда — скажут события регистратора.</translation>
    </message>
    <message>
        <source>KZ Desk reads the list again</source>
        <translation>KZ Desk снова читает список</translation>
    </message>
    <message>
        <source>Only then is it gone from the list.</source>
        <translation>Только тогда его нет в списке.</translation>
    </message>
    <message>
        <source>You send the denial</source>
        <translation>Вы отправляете отказ</translation>
    </message>
    <message>
        <source>The name stays</source>
        <translation>Имя остаётся</translation>
    </message>
    <message>
        <source>The transfer itself and events of the registrar say so.</source>
        <translation>Об этом скажут сам перенос и события регистратора.</translation>
    </message>
    <message>
        <source>You send the withdrawal</source>
        <translation>Вы отправляете отзыв</translation>
    </message>
    <message>
        <source>It goes out once.</source>
        <translation>Она уходит один раз.</translation>
    </message>
    <message>
        <source>The registrar calls the transfer off</source>
        <translation>Регистратор отменяет перенос</translation>
    </message>
    <message>
        <source>If the present registrar was faster, the name comes all the same.</source>
        <translation>Если нынешний регистратор успел раньше, имя всё равно придёт.</translation>
    </message>
    <message>
        <source>An approval cannot be taken back. The name leaves this account with its renewal.</source>
        <translation>Разрешение нельзя взять назад. Имя уйдёт из аккаунта вместе с продлением.</translation>
    </message>
    <message>
        <source>Leaves this account</source>
        <translation>Уйдёт из аккаунта</translation>
    </message>
    <message>
        <source>The registrar does not state whether it costs anything.</source>
        <translation>Регистратор не указывает, стоит ли это чего-нибудь.</translation>
    </message>
</context>
<context>
    <name>kz::TransferFactsPanel</name>
    <message>
        <source>Transfer out</source>
        <translation>Перенос от нас</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Approve: the name leaves this account and its renewal is no longer yours.</source>
        <translation>Разрешить: имя уйдёт из аккаунта, и продлевать его будете не вы.</translation>
    </message>
    <message>
        <source>Deny: it stays. The owner may ask again.</source>
        <translation>Отказать: оно остаётся. Владелец может запросить снова.</translation>
    </message>
    <message>
        <source>No answer: what the registry does then is not stated by the registrar.</source>
        <translation>Без ответа: что сделает реестр, регистратором не указано.</translation>
    </message>
    <message>
        <source>Deny transfer…</source>
        <translation>Отказать в переносе…</translation>
    </message>
    <message>
        <source>Approve transfer out…</source>
        <translation>Разрешить перенос…</translation>
    </message>
    <message>
        <source>This window is read-only. Nothing is sent.</source>
        <translation>Это окно только для чтения. Ничего не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>Transfer out, 1 of %n selected</source>
        <translation>
            <numerusform>Перенос от нас, 1 из %n выбранного</numerusform>
            <numerusform>Перенос от нас, 1 из %n выбранных</numerusform>
            <numerusform>Перенос от нас, 1 из %n выбранных</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <comment>a date</comment>
        <translation>Ответить до %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Запрашивает</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>Почта владельца</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачено до</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>On</source>
        <comment>transfer lock</comment>
        <translation>Включена</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>transfer lock</comment>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Account&apos;s mode</source>
        <translation>Режим аккаунта</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Возможные ответы</translation>
    </message>
    <message>
        <source>Lock comes back</source>
        <translation>Блокировка вернётся</translation>
    </message>
</context>
<context>
    <name>kz::TransferForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Domain &amp;name</source>
        <translation>Доменное им&amp;я</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>From the owner. Capitals and blanks count. A draft leaves it out.</source>
        <translation>От владельца. Заглавные буквы и пробелы важны. В черновик не входит.</translation>
    </message>
    <message>
        <source>A&amp;uth code</source>
        <translation>&amp;Код переноса</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>П&amp;оказать</translation>
    </message>
    <message>
        <source>At its present registrar</source>
        <translation>У нынешнего регистратора</translation>
    </message>
    <message>
        <source>Not to be read from here. The registry&apos;s WHOIS shows both.</source>
        <translation>Отсюда не прочитать. Оба значения показывает WHOIS реестра.</translation>
    </message>
    <message>
        <source>&amp;Lock there</source>
        <translation>&amp;Блокировка там</translation>
    </message>
    <message>
        <source>Re&amp;gistered on</source>
        <translation>&amp;Зарегистрировано</translation>
    </message>
    <message>
        <source>The code was asked for lately: at some registrars codes run out.</source>
        <translation>Код запрошен недавно: у некоторых регистраторов коды истекают.</translation>
    </message>
    <message>
        <source>Contacts and name servers below are those of today: a change and a transfer at once get stuck.</source>
        <translation>Контакты и серверы имён ниже — сегодняшние: изменение вместе с переносом застревает.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Part of a handle, name, mail or company is enough.</source>
        <translation>Достаточно части идентификатора, имени, почты или компании.</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Владеле&amp;ц</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Администратор</translation>
    </message>
    <message>
        <source>T&amp;ech</source>
        <translation>&amp;Технический</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>Фи&amp;нансовый</translation>
    </message>
    <message>
        <source>&amp;Same for admin, tech and billing</source>
        <translation>&amp;Он же в трёх остальных ролях</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Those that serve the name now, 2 to 13</source>
        <translation>Те, что обслуживают имя сейчас, от 2 до 13</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>BIN or &amp;IIN</source>
        <translation>&amp;БИН или ИИН</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>The lock after its arrival.</source>
        <translation>Блокировка после переноса.</translation>
    </message>
    <message>
        <source>Transfer loc&amp;k</source>
        <translation>Бло&amp;кировка переноса</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>The site will stand on a ser&amp;ver in Kazakhstan. Otherwise KazNIC may delete the name within 10 days.</source>
        <translation>Са&amp;йт будет стоять на сервере в Казахстане. Иначе KazNIC может удалить имя в течение 10 дней.</translation>
    </message>
    <message>
        <source>Name and content follow Kazakh &amp;law.</source>
        <translation>Имя и содержание соответств&amp;уют законам Казахстана.</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Не смотрели</translation>
    </message>
    <message>
        <source>Off, the name may leave</source>
        <translation>Выключена, имя может уйти</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включена</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Как в аккаунте</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Whether it is right shows only when the registrar answers: names in .kz cannot be checked beforehand.</source>
        <translation>Верен ли он, покажет только ответ регистратора: имена .kz нельзя проверить заранее.</translation>
    </message>
    <message>
        <source>The draft left the code out: codes are kept nowhere. Type it again.</source>
        <translation>В черновик код не вошёл: коды нигде не хранятся. Введите его снова.</translation>
    </message>
    <message>
        <source>Locked names are refused. Only the present registrar takes the lock off.</source>
        <translation>Заблокированное имя не перенесут. Снимает блокировку только нынешний регистратор.</translation>
    </message>
    <message>
        <source>Send transfer order</source>
        <translation>Отправить заявку на перенос</translation>
    </message>
    <message>
        <source>Auth code</source>
        <translation>Код переноса</translation>
    </message>
    <message>
        <source>as typed, not shown here</source>
        <translation>как введено, здесь не показан</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>Lock not looked up</source>
        <translation>Блокировку не смотрели</translation>
    </message>
    <message>
        <source>Age not looked up: 60 days</source>
        <translation>Возраст не смотрели: 60 дней</translation>
    </message>
    <message>
        <source>Code: is it fresh?</source>
        <translation>Код: свежий?</translation>
    </message>
    <message>
        <source>Contacts and servers: of today?</source>
        <translation>Контакты и серверы: сегодняшние?</translation>
    </message>
    <message>
        <source>Review: transfer %1 in</source>
        <translation>Проверка: перенос %1 к нам</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>It goes out once, with the code, which is kept nowhere.</source>
        <translation>Она уходит один раз, вместе с кодом, который нигде не хранится.</translation>
    </message>
    <message>
        <source>The registrar asks for the name</source>
        <translation>Регистратор запрашивает имя</translation>
    </message>
    <message>
        <source>A wrong code or a lock shows at once. .kz is done by hand after that.</source>
        <translation>Неверный код или блокировка видны сразу. Дальше .kz делают вручную.</translation>
    </message>
    <message>
        <source>The present registrar answers</source>
        <translation>Нынешний регистратор отвечает</translation>
    </message>
    <message>
        <source>How long it has is not stated by the registrar. KZ Desk shows each step.</source>
        <translation>Сколько у него времени, регистратор не указывает. KZ Desk показывает каждый шаг.</translation>
    </message>
    <message>
        <source>The name is in this account</source>
        <translation>Имя в этом аккаунте</translation>
    </message>
    <message>
        <source>Only when the registrar shows it. The owner stays who it is.</source>
        <translation>Только когда его покажет регистратор. Владелец остаётся прежним.</translation>
    </message>
    <message>
        <source>It can be withdrawn only until the present registrar has let the name go.</source>
        <translation>Отозвать можно, только пока нынешний регистратор не отпустил имя.</translation>
    </message>
    <message>
        <source>The lock is off at the present registrar</source>
        <translation>Блокировка у нынешнего регистратора снята</translation>
    </message>
    <message>
        <source>The auth code from the owner</source>
        <translation>Код переноса от владельца</translation>
    </message>
    <message>
        <source>Contacts and name servers as they are today</source>
        <translation>Контакты и серверы имён на сегодня</translation>
    </message>
    <message>
        <source>The name is older than 60 days</source>
        <translation>Имени больше 60 дней</translation>
    </message>
    <message>
        <source>without the auth code</source>
        <translation>без кода переноса</translation>
    </message>
    <message>
        <source>Where is its site?</source>
        <translation>Где его сайт?</translation>
    </message>
    <message>
        <source>Asks the DNS for addresses, and port 443 of each for a certificate. No page is fetched.</source>
        <translation>Запрашивает у DNS адреса, а у порта 443 каждого из них – сертификат. Страницы не загружаются.</translation>
    </message>
    <message>
        <source>Auth code not filled in</source>
        <translation>Код переноса не заполнен</translation>
    </message>
    <message>
        <source>Auth code: a blank to decide about</source>
        <translation>Код переноса: решить с пробелом</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Убрать пробел</translation>
    </message>
</context>
<context>
    <name>kz::TransferModeForm</name>
    <message>
        <source>When another registrar &amp;asks for the name</source>
        <translation>Когда имя з&amp;апрашивает другой регистратор</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Choose a mode</source>
        <translation>Выберите режим</translation>
    </message>
    <message>
        <source>As the account says: %1</source>
        <translation>Как у аккаунта: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Nobody is asked any more</source>
        <translation>Больше никого не спросят</translation>
    </message>
    <message>
        <source>Whoever has the auth code can take the name away at once.</source>
        <translation>Имя сразу заберёт любой, у кого есть код переноса.</translation>
    </message>
    <message>
        <source>Each request is denied</source>
        <translation>Каждый запрос отклоняется</translation>
    </message>
    <message>
        <source>Also the one that the owner wants.</source>
        <translation>И тот, которого хочет владелец.</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <translation>Режим переноса</translation>
    </message>
    <message>
        <source>Set the transfer mode</source>
        <translation>Установить режим переноса</translation>
    </message>
    <message>
        <source>You send the order</source>
        <translation>Вы отправляете заявку</translation>
    </message>
    <message>
        <source>One command for each name, each of them once.</source>
        <translation>Одна команда на каждое имя, каждая – один раз.</translation>
    </message>
    <message>
        <source>The registrar notes the mode</source>
        <translation>Регистратор отмечает режим</translation>
    </message>
    <message>
        <source>It concerns the registrar alone: nobody at the registry works on it.</source>
        <translation>Это касается только регистратора: в реестре этим никто не занимается.</translation>
    </message>
    <message>
        <source>KZ Desk reads the name again</source>
        <translation>KZ Desk читает имя снова</translation>
    </message>
    <message>
        <source>Only then does the list show the new mode.</source>
        <translation>Только тогда список показывает новый режим.</translation>
    </message>
    <message>
        <source>The mode can be set back at any time. A name that has left until then does not come back with it.</source>
        <translation>Режим можно вернуть в любое время. Имя, которое к тому времени ушло, вместе с ним не вернётся.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>kz::TransferPage</name>
    <message>
        <source>Transfer drafts</source>
        <translation>Черновики переносов</translation>
    </message>
</context>
<context>
    <name>kz::UnavailableDialog</name>
    <message>
        <source>There is no “%1” for .kz</source>
        <translation>Для .kz нет действия «%1»</translation>
    </message>
    <message>
        <source>Select the names in the list first, then their renewal modes can be set.</source>
        <translation>Сначала выберите имена в списке, тогда можно задать им режим продления.</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n name(s).</source>
        <translation>
            <numerusform>Выбрано %n имя.</numerusform>
            <numerusform>Выбрано %n имени.</numerusform>
            <numerusform>Выбрано %n имён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Renewal mode…</source>
        <translation>Режим продления…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Показать имена</translation>
    </message>
</context>
<context>
    <name>kz::VerbRow</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>kz::VerdictLabel</name>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
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
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to lapse %1</source>
        <translation>Должно было прекратиться %1</translation>
    </message>
    <message>
        <source>Lapses %1</source>
        <translation>Прекратится %1</translation>
    </message>
    <message>
        <source>Was to renew %1</source>
        <translation>Должно было продлиться %1</translation>
    </message>
    <message>
        <source>Renews %1</source>
        <translation>Продлится %1</translation>
    </message>
    <message>
        <source>Was to renew once %1</source>
        <translation>Должно было продлиться один раз %1</translation>
    </message>
    <message>
        <source>Renews once %1</source>
        <translation>Продлится один раз %1</translation>
    </message>
    <message>
        <source>%1, not known what happens</source>
        <translation>%1, что будет, неизвестно</translation>
    </message>
    <message>
        <source>Lapses, date: %1</source>
        <translation>Прекратится, дата: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Lapses 3 March 2027, in 12 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC; here %2 (%3)</source>
        <comment>exact time; local time; offset</comment>
        <translation>%1 UTC; здесь %2 (%3)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>через 1 день</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 день назад</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 6 min</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Not stated by the registrar</source>
        <translation>Регистратор не указал</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>kind of order</comment>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>kind of order</comment>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>kind of order: change of the renewal mode</comment>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>kind of order: change of owner</comment>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of order</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>kind of order</comment>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Registration, 1 year</source>
        <translation>Регистрация, 1 год</translation>
    </message>
    <message numerus="yes">
        <source>Registration, %n years</source>
        <translation>
            <numerusform>Регистрация, %n год</numerusform>
            <numerusform>Регистрация, %n года</numerusform>
            <numerusform>Регистрация, %n лет</numerusform>
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
        <translation>Неизвестно, идёт проверка</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of an order: looked for without a trace</comment>
        <translation>Не найдена</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <comment>kind of order</comment>
        <translation>Перенос к нам</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <comment>kind of order</comment>
        <translation>Перенос от нас</translation>
    </message>
    <message>
        <source>Transfer mode</source>
        <comment>kind of order</comment>
        <translation>Режим переноса</translation>
    </message>
    <message>
        <source>Name server</source>
        <comment>kind of order</comment>
        <translation>Сервер имён</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <comment>kind of order</comment>
        <translation>Контакт: изменение</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <comment>kind of order</comment>
        <translation>Контакт: удаление</translation>
    </message>
    <message>
        <source>New name server</source>
        <comment>kind of order</comment>
        <translation>Новый сервер имён</translation>
    </message>
    <message>
        <source>Delete name server</source>
        <comment>kind of order</comment>
        <translation>Удаление сервера имён</translation>
    </message>
    <message>
        <source>Name server, addresses</source>
        <comment>kind of order</comment>
        <translation>Сервер имён, адреса</translation>
    </message>
    <message>
        <source>Withdrawal of the transfer</source>
        <translation>Отзыв переноса</translation>
    </message>
    <message>
        <source>Approval of the transfer out</source>
        <translation>Разрешение переноса от нас</translation>
    </message>
    <message>
        <source>Denial of the transfer out</source>
        <translation>Отказ в переносе от нас</translation>
    </message>
    <message>
        <source>Transfer mode → %1</source>
        <translation>Режим переноса → %1</translation>
    </message>
    <message>
        <source>Code wanted</source>
        <comment>state of an order: not sent, its auth code must be typed</comment>
        <translation>Нужен код</translation>
    </message>
    <message>
        <source>Lock → on</source>
        <comment>order to set the transfer lock</comment>
        <translation>Блокировка → вкл.</translation>
    </message>
    <message>
        <source>Lock → off</source>
        <comment>order to take the transfer lock off</comment>
        <translation>Блокировка → выкл.</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>order to change it</comment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Servers, contacts</source>
        <comment>order to change them</comment>
        <translation>Серверы, контакты</translation>
    </message>
    <message>
        <source>Name servers</source>
        <comment>order to change them</comment>
        <translation>Серверы имён</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>order to change them</comment>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Renewal, 1 year</source>
        <translation>Продление, 1 год</translation>
    </message>
    <message numerus="yes">
        <source>Renewal, %n years</source>
        <translation>
            <numerusform>Продление, %n год</numerusform>
            <numerusform>Продление, %n года</numerusform>
            <numerusform>Продление, %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>until when: not stated by the registrar</source>
        <translation>срок регистратором не указан</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a date; in 3 days</comment>
        <translation>до %1, %2</translation>
    </message>
    <message>
        <source>Event done</source>
        <comment>kind of order: moves an event to history</comment>
        <translation>Событие готово</translation>
    </message>
    <message>
        <source>Account default</source>
        <comment>kind of order</comment>
        <translation>Как в аккаунте</translation>
    </message>
    <message>
        <source>Withdrawal of the change of owner</source>
        <comment>kind of order</comment>
        <translation>Отзыв смены владельца</translation>
    </message>
    <message>
        <source>Owner → %1</source>
        <comment>order to change the owner; a handle</comment>
        <translation>Владелец → %1</translation>
    </message>
    <message>
        <source>Default mode → %1</source>
        <comment>order about the account</comment>
        <translation>Режим аккаунта → %1</translation>
    </message>
    <message>
        <source>Balance warning → %1</source>
        <comment>order about the account</comment>
        <translation>Предупреждение о балансе → %1</translation>
    </message>
    <message>
        <source>Transfers out → %1</source>
        <comment>order about the account</comment>
        <translation>Переносы от нас → %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Черновик сохранён: %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Черновик от %1</translation>
    </message>
</context>
<context>
    <name>kz::ZoneDialog</name>
    <message>
        <source>Rules of the zone</source>
        <translation>Правила зоны</translation>
    </message>
    <message>
        <source>Differences stop no order: the registrar decides.</source>
        <translation>Отличия не мешают заявкам: решает регистратор.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kz::ZoneModel</name>
    <message>
        <source>Agrees</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>by the registrar</comment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>The registrar says</source>
        <translation>Говорит регистратор</translation>
    </message>
    <message>
        <source>KZ Desk goes by</source>
        <translation>Считает KZ Desk</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Этот аккаунт</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>kz::ZoneRules</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None</source>
        <comment>days</comment>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade possible</source>
        <translation>Trade возможен</translation>
    </message>
    <message>
        <source>No trade possible</source>
        <translation>Trade невозможен</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>от %1 до %2 знаков</translation>
    </message>
    <message>
        <source>Orders and terms</source>
        <translation>Заявки и сроки</translation>
    </message>
    <message>
        <source>Carried out at once</source>
        <translation>Исполняется сразу</translation>
    </message>
    <message>
        <source>No, people do it</source>
        <translation>Нет, вручную</translation>
    </message>
    <message>
        <source>Terms of a registration</source>
        <translation>Сроки регистрации</translation>
    </message>
    <message>
        <source>Terms of a renewal</source>
        <translation>Сроки продления</translation>
    </message>
    <message>
        <source>Can be renewed by an order</source>
        <translation>Продлевается заявкой</translation>
    </message>
    <message>
        <source>Characters before the zone</source>
        <translation>Знаков перед зоной</translation>
    </message>
    <message>
        <source>Names in other letters (IDN)</source>
        <translation>Имена другими буквами (IDN)</translation>
    </message>
    <message>
        <source>Yes, with a remark</source>
        <translation>Да, с замечанием</translation>
    </message>
    <message>
        <source>Owner and contacts</source>
        <translation>Владелец и контакты</translation>
    </message>
    <message>
        <source>How the owner changes</source>
        <translation>Как меняется владелец</translation>
    </message>
    <message>
        <source>Trade: both holders confirm</source>
        <translation>Trade: подтверждают оба</translation>
    </message>
    <message>
        <source>A changed contact reaches the registry</source>
        <translation>Правка контакта доходит до реестра</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Auth code for a transfer in</source>
        <translation>Код авторизации для переноса к нам</translation>
    </message>
    <message>
        <source>Not kept: it may hold a code</source>
        <translation>Не хранится (секрет)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Спрашивается</translation>
    </message>
    <message>
        <source>Transfer lock</source>
        <translation>Блокировка переноса</translation>
    </message>
    <message>
        <source>A transfer adds a year</source>
        <translation>Перенос добавляет год</translation>
    </message>
    <message>
        <source>Nothing assumed</source>
        <translation>Ничего не предполагает</translation>
    </message>
    <message>
        <source>End of a name</source>
        <translation>Конец имени</translation>
    </message>
    <message>
        <source>Grace after the renewal date</source>
        <translation>Отсрочка после даты продления</translation>
    </message>
    <message>
        <source>Days in which a lost name can be restored</source>
        <translation>Дней на восстановление имени</translation>
    </message>
    <message>
        <source>Not in its list</source>
        <translation>Нет в его списке</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Этот аккаунт</translation>
    </message>
    <message>
        <source>Zone open for orders</source>
        <translation>Зона открыта для заявок</translation>
    </message>
    <message>
        <source>Renewal mode of names without one</source>
        <translation>Режим имён без своего режима</translation>
    </message>
    <message>
        <source>As the account has it</source>
        <translation>Как в аккаунте</translation>
    </message>
    <message>
        <source>Answer to transfers out</source>
        <translation>Ответ на переносы от нас</translation>
    </message>
    <message>
        <source>Price list of this account</source>
        <translation>Прайс-лист этого аккаунта</translation>
    </message>
    <message>
        <source>Yearly price is for</source>
        <translation>Годовая цена – за</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Один год</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Yearly price</source>
        <translation>Цена за год</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Перенос к нам</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Смена владельца</translation>
    </message>
    <message>
        <source>Application, not paid back</source>
        <translation>За рассмотрение, не возвращается</translation>
    </message>
    <message>
        <source>What else the registrar says, as it came</source>
        <translation>Что ещё говорит регистратор, дословно</translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <comment>a range of terms</comment>
        <translation>
            <numerusform>%1–%n год</numerusform>
            <numerusform>%1–%n года</numerusform>
            <numerusform>%1–%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>one term</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>several terms</comment>
        <translation>%1 (лет)</translation>
    </message>
</context>
<context>
    <name>kz::ZoneView</name>
    <message>
        <source>Rules of the zone</source>
        <translation>Правила зоны</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>In the registrar&apos;s words</source>
        <translation>Словами регистратора</translation>
    </message>
    <message>
        <source>asking the registrar…</source>
        <translation>запрос к регистратору…</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>a time</comment>
        <translation>прочитано %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) differ</source>
        <translation>
            <numerusform>отличается %n правило</numerusform>
            <numerusform>отличаются %n правила</numerusform>
            <numerusform>отличаются %n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>отличий нет</translation>
    </message>
    <message>
        <source>Not everything could be read. What stands here is from the last reading that came through.</source>
        <translation>Прочитать удалось не всё. Здесь показано последнее, что пришло.</translation>
    </message>
    <message>
        <source>Asking the registrar…</source>
        <translation>Запрос к регистратору…</translation>
    </message>
    <message>
        <source>Its rules will stand beside those that KZ Desk goes by.</source>
        <translation>Его правила встанут рядом с теми, которых держится KZ Desk.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Правила прочитать не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>The rules stand here once the registrar was asked. That costs nothing.</source>
        <translation>Правила появятся здесь после запроса к регистратору. Это бесплатно.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>No words of the registrar</source>
        <translation>Текстов регистратора нет</translation>
    </message>
    <message>
        <source>For this zone it states rules only, or it was not read yet.</source>
        <translation>Для этой зоны он указывает только правила, или она ещё не прочитана.</translation>
    </message>
</context>
<context>
    <name>kz::resultfile</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>ACE name</source>
        <translation>Имя в ACE</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Registrar&apos;s words</source>
        <translation>Слова регистратора</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Файл %1 не записан: %2.</translation>
    </message>
</context>
</TS>
