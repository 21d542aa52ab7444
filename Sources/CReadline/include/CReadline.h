#ifndef ENTENTE_CREADLINE_H
#define ENTENTE_CREADLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* GNU readline behind functions: Swift sees no global variable of readline or libc.
   One thread owns the editor; the process has one terminal, so there is one editor. */

enum editor_event {
  EDITOR_LINE,        /* text holds the line, without its end */
  EDITOR_INTERRUPTED, /* Ctrl-C: the line is dropped, ^C is on the screen */
  EDITOR_END,         /* Ctrl-D on an empty line, or the terminal has gone */
  EDITOR_TERMINATED,  /* a signal asked the program to leave; the terminal is as it was found */
  EDITOR_FAILED       /* reading failed with `error` */
};

struct editor_line {
  const char *text; /* valid UTF-8 without NUL; lives until the next read */
  size_t length;    /* in bytes */
  bool pasted;      /* a bracketed paste is part of it */
  bool had_text;    /* EDITOR_INTERRUPTED: something had been typed */
  bool nul_dropped; /* since the last read */
  bool repaired;    /* bytes that are no text became U+FFFD since the last read */
  int signal;       /* EDITOR_TERMINATED */
  int error;        /* EDITOR_FAILED: errno */
};

/* What Tab offers: called with the line and the cursor, a place in its bytes; it answers through
   editor_offer_start and editor_offer. */
typedef void (*editor_completer)(void *context, const char *line, size_t cursor);

/* Opens the editor on descriptor 0. Prompts and echo go to descriptor 1 if it is a terminal, else
   to 2, else to the terminal itself. `plain`: the screen is drawn without a single escape sequence,
   as for TERM=dumb, and so without paste marks. Returns 0 or errno. Reads ~/.inputrc as "entente".
   The terminal is given back when the program exits. */
int editor_open(bool plain);

/* Shows `prompt` with `prefill` as text to be edited and waits for what happens next.
   Invisible parts of the prompt stand between \001 and \002. */
enum editor_event editor_read(const char *prompt, const char *prefill, struct editor_line *line);

void editor_set_completer(editor_completer completer, void *context);
/* The candidates replace the line from byte `start` up to the cursor. */
void editor_offer_start(size_t start);
void editor_offer(const char *candidate);

void editor_history_clear(void);
void editor_history_add(const char *line);

/* Gives the terminal back as it was found, for another program or at the end; the next read takes
   it again. */
void editor_release(void);
/* True once after Ctrl-C was pressed while no line was being read. */
bool editor_take_interrupt(void);
/* The signal that asked the program to leave while no line was being read, or 0. */
int editor_pending_termination(void);

/* Makes LC_CTYPE UTF-8 if it is not, in the environment too, since readline reads that again.
   False if this system has no UTF-8 locale. */
bool locale_make_utf8(void);
/* Columns of one scalar as wcwidth says in C.UTF-8, whatever the locale of the process: -1 for
   controls and for what the C library does not know. */
int scalar_columns(uint32_t scalar);
/* Columns of the terminal at the descriptor; 0 if it has none or says none. */
int terminal_columns(int descriptor);

/* A write to a closed pipe then fails with EPIPE, and one beyond the size that a file may have with
   EFBIG, instead of ending the program without a word. */
void failed_writes_as_errors(void);

#endif
