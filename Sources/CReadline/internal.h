#ifndef ENTENTE_CREADLINE_INTERNAL_H
#define ENTENTE_CREADLINE_INTERNAL_H

#include <stdbool.h>
#include <stdio.h>
#include <termios.h>

/* input.c: bytes of the terminal, made valid UTF-8 before readline sees them. */

/* Reads what is there without waiting; call it when poll(2) says so. */
void input_fill(void);
bool input_buffered(void);
/* The next byte belongs to a character that readline has begun. */
bool input_within_character(void);
/* Drops what was read but not used, as the kernel does with its queue at Ctrl-C. */
void input_forget(void);
bool input_ended(void);
int input_error(void);
void input_take_remarks(bool *nul_dropped, bool *repaired);
/* For rl_getc_function and rl_input_available_hook. */
int input_getc(FILE *stream);
int input_available(void);

/* signals.c: handlers only note what happened and wake poll(2) through a descriptor, so that a
   signal between a test and the wait is not missed, whichever thread receives it. */

/* Returns 0 or errno. */
int signals_install(void);
int signals_wake_descriptor(void);
/* Empties the wake descriptor; call it before looking at the notes. */
void signals_drain(void);
bool signals_take_interrupt(void);
bool signals_take_resize(void);
bool signals_take_continue(void);
int signals_termination(void);
/* An interrupt or a termination waits to be answered. */
bool signals_end_line(void);
/* Tells the handlers how to give the terminal back when the program is stopped or must leave at
   once; `original` NULL: nothing to give back. */
void signals_note_terminal(const struct termios *original, int output, bool bracketed_paste);

/* terminal.c: the terminal, taken at the first line and given back by editor_release. */

/* Finds where to draw. Returns 0 or errno. */
int terminal_open(void);
void terminal_hook(void);
/* A terminal for screen readers, or a dumb one: what was written stays as it is. */
bool terminal_only_appends(void);
/* Tells readline how wide a row is. */
void terminal_measure(void);

/* paste.c: text between paste marks. */
void paste_bind(void);
/* Whether something was pasted since this was asked last. */
bool paste_take(void);

/* completion.c: makes Tab ask the completer, and only the completer. */
void completion_hook(void);

/* resize.c: draws the line anew for the window as it is now. */
void resize_redraw(void);

#endif
