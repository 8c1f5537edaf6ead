#include "support/testdata.h"

QString testData()
{
    return QStringLiteral(KZ_TEST_DATA);
}
