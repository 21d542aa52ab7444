#define _GNU_SOURCE
#include "include/CReadline.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

static const char utf8_name[] = "C.UTF-8";
static pthread_once_t once = PTHREAD_ONCE_INIT;
static locale_t utf8_locale;

static void open_utf8_locale(void) {
  utf8_locale = newlocale(LC_CTYPE_MASK, utf8_name, (locale_t)0);
}

int scalar_columns(uint32_t scalar) {
  pthread_once(&once, open_utf8_locale);
  if (utf8_locale == (locale_t)0) return wcwidth((wchar_t)scalar);
  locale_t before = uselocale(utf8_locale);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}

bool locale_make_utf8(void) {
  const char *present = setlocale(LC_CTYPE, "");
  if (present != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  if (setlocale(LC_CTYPE, utf8_name) == NULL) return false;
  const char *all = getenv("LC_ALL");
  return setenv(all != NULL && *all != '\0' ? "LC_ALL" : "LC_CTYPE", utf8_name, 1) == 0;
}

int terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
