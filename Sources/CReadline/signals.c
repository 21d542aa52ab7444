#define _GNU_SOURCE
#include "internal.h"

#include "include/CReadline.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted, resized, continued, terminating;
static int wake = -1;

static struct termios found;
static volatile sig_atomic_t terminal_taken, paste_marked;
static int screen = STDOUT_FILENO;

static void rouse(void) {
  uint64_t one = 1;
  if (wake >= 0 && write(wake, &one, sizeof one) < 0) { /* full: it will wake anyway */
  }
}

static void give_terminal_back(void) {
  static const char unmark[] = "\033[?2004l";
  if (!terminal_taken) return;
  if (paste_marked && write(screen, unmark, sizeof unmark - 1) < 0) { /* the terminal has gone */
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

/* Lets the signal do what it does to a program without a handler, now. */
static void surrender(int number) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigaction(number, &plain, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  kill(getpid(), number);
}

static void on_note(int number) {
  int before = errno;
  if (number == SIGINT) interrupted = 1;
  if (number == SIGWINCH) resized = 1;
  if (number == SIGCONT) continued = 1;
  rouse();
  errno = before;
}

static volatile sig_atomic_t terminating_since;

static sig_atomic_t seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (sig_atomic_t)now.tv_sec;
}

/* The first request is answered at the next line, with everything saved; one that is repeated in
   earnest at once. (Closing a window sends SIGHUP twice, from the kernel and from the shell.) */
static void on_termination(int number) {
  int before = errno;
  if (terminating == 0) {
    terminating_since = seconds();
    terminating = number;
  } else if (seconds() - terminating_since >= 2) {
    give_terminal_back();
    surrender(number);
  }
  rouse();
  errno = before;
}

/* What was there before the first handler of ours: Swift's own crash report, for one. */
static struct sigaction before_us[NSIG];

static int handle(int number, void (*handler)(int)) {
  struct sigaction now, action;
  if (sigaction(number, NULL, &now) != 0) return errno;
  /* What was ignored at start, under nohup for one, stays so. */
  if (now.sa_handler == SIG_IGN) return 0;
  if (now.sa_handler != handler) before_us[number] = now;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK; /* a crash may be for want of stack */
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, NULL) == 0 ? 0 : errno;
}

/* Ctrl-Z stops at once, with the terminal as the shell expects it; SIGCONT asks for a redraw. */
static void on_stop(int number) {
  int before = errno;
  give_terminal_back();
  surrender(number);
  handle(number, on_stop);
  errno = before;
}

/* A bug must not cost the user the echo of the shell. The signal is raised again for whoever would
   have had it, and comes when this handler is left. */
static void on_crash(int number) {
  give_terminal_back();
  sigaction(number, &before_us[number], NULL);
  raise(number);
}

int signals_install(void) {
  static const struct {
    int number;
    void (*handler)(int);
  } all[] = {
      {SIGINT, on_note},         {SIGWINCH, on_note},        {SIGCONT, on_note},
      {SIGTERM, on_termination}, {SIGHUP, on_termination},   {SIGQUIT, on_termination},
      {SIGTSTP, on_stop},        {SIGILL, on_crash},         {SIGTRAP, on_crash},
      {SIGABRT, on_crash},       {SIGSEGV, on_crash},        {SIGBUS, on_crash},
      {SIGFPE, on_crash},
  };
  if (wake >= 0) return 0;
  wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  int failed = wake < 0 ? errno : 0;
  for (size_t i = 0; i < sizeof all / sizeof *all && !failed; i++)
    failed = handle(all[i].number, all[i].handler);
  return failed;
}

int signals_wake_descriptor(void) { return wake; }

void signals_drain(void) {
  uint64_t count;
  if (read(wake, &count, sizeof count) < 0) { /* nothing had happened */
  }
}

static bool take_note(volatile sig_atomic_t *note) {
  bool was = *note != 0;
  if (was) *note = 0;
  return was;
}

bool signals_take_interrupt(void) { return take_note(&interrupted); }
bool signals_take_resize(void) { return take_note(&resized); }
bool signals_take_continue(void) { return take_note(&continued); }
int signals_termination(void) { return terminating; }
bool signals_end_line(void) { return interrupted != 0 || terminating != 0; }

void signals_note_terminal(const struct termios *original, int output, bool bracketed_paste) {
  terminal_taken = 0;
  if (original == NULL) return;
  found = *original;
  screen = output;
  paste_marked = bracketed_paste;
  terminal_taken = 1;
}

static void on_failed_write(int number) { (void)number; }

/* Handlers, not SIG_IGN: programs that are started from here find their pipes as usual. */
void failed_writes_as_errors(void) {
  handle(SIGPIPE, on_failed_write);
  handle(SIGXFSZ, on_failed_write);
}
