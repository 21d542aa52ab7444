#define _GNU_SOURCE
#include "include/CReadline.h"

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <readline/readline.h>
#include <string.h>
#include <unistd.h>

/* More columns than the longest line of an answer has. */
enum { ENDLESS = 1 << 17 };

static bool prepared;

static FILE *find_screen(void) {
  if (isatty(STDOUT_FILENO)) return stdout;
  if (isatty(STDERR_FILENO)) return stderr;
  int terminal = open("/dev/tty", O_WRONLY | O_CLOEXEC);
  return terminal < 0 ? NULL : fdopen(terminal, "w");
}

int terminal_open(void) {
  FILE *screen = find_screen();
  if (screen == NULL) return errno;
  rl_instream = stdin;
  rl_outstream = screen;
  return 0;
}

bool terminal_only_appends(void) { return rl_get_termcap("up") == NULL; }

/* Where the cursor cannot go up, readline would show as much of a long line as one row holds, after
   a carriage return and cut within characters. Told that the row has no end, it sends what is typed
   and nothing else, and the terminal breaks the row as it likes. */
void terminal_measure(void) {
  if (!terminal_only_appends()) {
    rl_reset_screen_size();
    return;
  }
  rl_set_screen_size(24, ENDLESS);
}

/* readline would give the terminal back after every line and take it again for the next. Input that
   comes in between would be cut at 4,095 bytes, echoed twice and lose its paste marks. So the
   terminal stays taken until editor_release. */
static void take_terminal(int meta) {
  struct termios original, taken;
  if (prepared) return;
  if (tcgetattr(STDIN_FILENO, &original) == 0) {
    const char *marks = rl_variable_value("enable-bracketed-paste");
    bool marked = marks != NULL && strcmp(marks, "on") == 0;
    signals_note_terminal(&original, fileno(rl_outstream), marked);
  }
  rl_prep_terminal(meta);
  prepared = true;
  /* Ctrl-C empties the queue of the kernel, maybe just before we read what poll(2) saw there: such
     a read must not wait, or the interrupt would be answered at the next key only. */
  if (tcgetattr(STDIN_FILENO, &taken) != 0) return;
  taken.c_cc[VMIN] = taken.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &taken);
}

static void keep_terminal(void) {}

void editor_release(void) {
  if (!prepared) return;
  rl_eof_found = 0; /* else readline adds an empty line */
  rl_deprep_terminal();
  prepared = false;
  signals_note_terminal(NULL, 0, false);
}

void terminal_hook(void) {
  rl_prep_term_function = take_terminal;
  rl_deprep_term_function = keep_terminal;
}
