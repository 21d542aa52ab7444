#define _GNU_SOURCE
#include "include/CReadline.h"

#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HISTORY_LINES = 1000 };

static bool opened, finished;
static char *accepted;
static const char *initial;

static int insert_initial(void) {
  if (initial != NULL) rl_insert_text(initial);
  return 0;
}

static void on_line(char *line) {
  free(accepted);
  accepted = line;
  finished = true;
  rl_callback_handler_remove();
}

/* Set before ~/.inputrc is read, so that the user's choice stands over ours. */
static void set_preferences(void) {
  rl_variable_bind("enable-bracketed-paste", "on");
  rl_variable_bind("enable-active-region", "off");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("page-completions", "off");
  if (!isatty(STDERR_FILENO)) rl_variable_bind("bell-style", "none"); /* readline rings on stderr */
}

static void set_hooks(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0; /* else readline sets COLUMNS for us and for all we start */
  rl_getc_function = input_getc;
  rl_input_available_hook = input_available;
  rl_startup_hook = insert_initial;
  terminal_hook();
  completion_hook();
}

int editor_open(bool plain) {
  if (opened) return 0;
  int failed = signals_install();
  if (!failed) failed = terminal_open();
  if (failed) return failed;
  rl_readline_name = "entente";
  if (plain) rl_terminal_name = "dumb";
  set_hooks();
  set_preferences();
  using_history();
  stifle_history(HISTORY_LINES);
  rl_initialize();
  terminal_measure();
  if (terminal_only_appends()) rl_variable_bind("completion-display-width", "0");
  paste_bind();
  opened = atexit(editor_release) == 0;
  return opened ? 0 : ENOMEM;
}

void editor_history_clear(void) { clear_history(); }

void editor_history_add(const char *line) { add_history(line); }

bool editor_take_interrupt(void) { return signals_take_interrupt(); }

int editor_pending_termination(void) { return signals_termination(); }

/* Leaves the line on the screen with `mark` behind it and forgets it, whatever was under way: a
   search, a count, half a key sequence. */
static void drop_line(const char *mark) {
  rl_callback_sigcleanup();
  rl_point = rl_end;
  rl_redisplay();
  fputs(mark, rl_outstream);
  fflush(rl_outstream);
  rl_free_line_state();
  rl_clear_pending_input();
  rl_callback_handler_remove();
  input_forget();
}

/* After a stop: another program had the terminal, its modes are not ours, our line is gone. */
static void take_terminal_again(void) {
  editor_release();
  rl_prep_term_function(1);
  rl_on_new_line();
  rl_forced_update_display();
}

/* True if a signal ended the line; `event` then says how. */
static bool answer_signals(struct editor_line *line, enum editor_event *event) {
  if (signals_termination() != 0) {
    drop_line("\n");
    editor_release();
    line->signal = signals_termination();
    *event = EDITOR_TERMINATED;
    return true;
  }
  if (signals_take_interrupt()) {
    line->had_text = rl_end > 0;
    drop_line("^C\n");
    *event = EDITOR_INTERRUPTED;
    return true;
  }
  if (signals_take_continue()) take_terminal_again();
  if (signals_take_resize()) resize_redraw();
  return false;
}

/* Waits for a key or a signal. */
static void await(void) {
  struct pollfd wait[2] = {{STDIN_FILENO, POLLIN, 0}, {signals_wake_descriptor(), POLLIN, 0}};
  if (poll(wait, 2, -1) <= 0) return;
  if (wait[1].revents != 0) signals_drain();
  if (wait[0].revents != 0) input_fill();
}

static enum editor_event take_line(struct editor_line *line) {
  rl_eof_found = 0;
  line->pasted = paste_take();
  input_take_remarks(&line->nul_dropped, &line->repaired);
  if (accepted == NULL) {
    fputs("\n", rl_outstream);
    fflush(rl_outstream);
    line->error = input_error();
    return line->error ? EDITOR_FAILED : EDITOR_END;
  }
  line->text = accepted;
  line->length = strlen(accepted);
  return EDITOR_LINE;
}

enum editor_event editor_read(const char *prompt, const char *prefill, struct editor_line *line) {
  enum editor_event event = EDITOR_END;
  memset(line, 0, sizeof *line);
  if (signals_take_continue()) editor_release();
  if (signals_take_resize()) terminal_measure();
  initial = prefill;
  finished = false;
  paste_take();
  free(accepted);
  accepted = NULL;
  rl_callback_handler_install(prompt, on_line);
  while (!finished) {
    if (!input_within_character() && answer_signals(line, &event)) return event;
    if (input_buffered()) {
      rl_callback_read_char();
    } else if (input_ended()) {
      drop_line("");
      break;
    } else {
      await();
    }
  }
  return take_line(line);
}
