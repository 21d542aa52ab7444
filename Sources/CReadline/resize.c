#define _GNU_SOURCE
#include "internal.h"

#include "include/CReadline.h"

#include <poll.h>
#include <readline/readline.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { QUIET_MILLISECONDS = 300 };

/* Where the cursor comes to stand in a window of `width` columns. */
struct place {
  int width, row, column;
};

static void advance(struct place *place, int columns) {
  if (place->column + columns > place->width) {
    place->row++;
    place->column = 0;
  }
  place->column += columns;
}

/* As readline draws it: \001 to \002 takes no room, controls are ^X, a tab fills up to a stop. */
static void draw(struct place *place, const char *text, size_t length) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  bool hidden = false;
  for (size_t i = 0; i < length;) {
    wchar_t wide;
    size_t size = mbrtowc(&wide, text + i, length - i, &state);
    if (size == 0 || size > length - i) return;
    i += size;
    if (wide == RL_PROMPT_START_IGNORE || wide == RL_PROMPT_END_IGNORE) {
      hidden = wide == RL_PROMPT_START_IGNORE;
    } else if (hidden) {
      continue;
    } else if (wide == L'\n') {
      place->row++;
      place->column = 0;
    } else if (wide == L'\t') {
      advance(place, 8 - place->column % 8);
    } else {
      int columns = scalar_columns((uint32_t)wide);
      advance(place, columns < 0 ? 2 : columns);
    }
  }
}

/* xterm and GNU screen cut or fill the rows they have; the Linux console has no other size. */
static bool window_reflows(void) {
  const char *terminal = rl_terminal_name;
  const char *scroll = rl_variable_value("horizontal-scroll-mode");
  if (terminal == NULL || *terminal == '\0' || strcmp(terminal, "dumb") == 0) return false;
  if (strncmp(terminal, "linux", 5) == 0 || strncmp(terminal, "rxvt", 4) == 0) return false;
  if (scroll != NULL && strcmp(scroll, "on") == 0) return false;
  if (getenv("TMUX") != NULL) return true;
  return getenv("XTERM_VERSION") == NULL && getenv("STY") == NULL;
}

/* While a window is drawn larger its size changes many times, and tmux tells it up to a quarter of
   a second late. Only when it stays does the row of the cursor follow from the width. */
static void await_quiet(void) {
  struct pollfd wait = {signals_wake_descriptor(), POLLIN, 0};
  while (poll(&wait, 1, QUIET_MILLISECONDS) > 0 && !signals_end_line()) {
    signals_drain();
    signals_take_resize();
  }
}

/* readline counts the rows it drew in the old window. Most terminals break them anew, so that its
   prompt would stay behind above the line; here the rows are counted as they stand now. */
void resize_redraw(void) {
  if (terminal_only_appends()) return;
  await_quiet();
  struct place cursor = {terminal_columns(fileno(rl_instream)), 0, 0};
  if (cursor.width <= 1 || !window_reflows()) {
    rl_resize_terminal();
    return;
  }
  draw(&cursor, rl_display_prompt, strlen(rl_display_prompt));
  draw(&cursor, rl_line_buffer, (size_t)rl_point);
  if (cursor.row > 0) fprintf(rl_outstream, "\033[%dA", cursor.row);
  fputs("\r\033[J", rl_outstream);
  rl_reset_screen_size();
  rl_on_new_line();
  rl_forced_update_display();
}
