#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <readline/readline.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 4096 };

/* A byte can become one U+FFFD of three bytes; a held sequence adds up to three. */
static unsigned char ready[CHUNK * 3 + 16];
static size_t ready_start, ready_end;
static unsigned char held[4];
static size_t held_count, held_wanted;
static bool ended, nul_seen, repair_seen;
static int failure;

static void give(const unsigned char *bytes, size_t count) {
  memcpy(ready + ready_end, bytes, count);
  ready_end += count;
}

static void give_replacement(void) {
  give((const unsigned char *)"\xEF\xBF\xBD", 3);
  repair_seen = true;
  held_count = 0;
}

/* Continuation bytes that follow a lead byte; 0 for a byte that leads nothing. */
static size_t continuations(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 1;
  if (lead >= 0xE0 && lead <= 0xEF) return 2;
  if (lead >= 0xF0 && lead <= 0xF4) return 3;
  return 0;
}

/* Unicode's table 3-7: the second byte rules out overlong forms, surrogates, what is too great. */
static bool continues(unsigned char byte) {
  if (held_count > 1) return byte >= 0x80 && byte <= 0xBF;
  switch (held[0]) {
  case 0xE0: return byte >= 0xA0 && byte <= 0xBF;
  case 0xED: return byte >= 0x80 && byte <= 0x9F;
  case 0xF0: return byte >= 0x90 && byte <= 0xBF;
  case 0xF4: return byte >= 0x80 && byte <= 0x8F;
  default: return byte >= 0x80 && byte <= 0xBF;
  }
}

/* C1 controls (C2 80 to C2 9F) are complete but would steer the terminal on being echoed. */
static void give_held(void) {
  if (held[0] == 0xC2 && held[1] < 0xA0) {
    give_replacement();
    return;
  }
  give(held, held_count);
  held_count = 0;
}

static void take(unsigned char byte) {
  if (held_count > 0) {
    if (continues(byte)) {
      held[held_count++] = byte;
      if (held_count == held_wanted) give_held();
      return;
    }
    give_replacement();
  }
  if (byte == 0) {
    nul_seen = true;
  } else if (byte < 0x80) {
    give(&byte, 1);
  } else if (continuations(byte) > 0) {
    held[0] = byte;
    held_count = 1;
    held_wanted = 1 + continuations(byte);
  } else {
    give_replacement();
  }
}

/* A read without waiting answers 0 for "nothing now" as for "never again"; poll(2) knows. */
static bool terminal_gone(void) {
  struct pollfd now = {STDIN_FILENO, POLLIN, 0};
  return poll(&now, 1, 0) > 0 && (now.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

void input_fill(void) {
  if (ready_start < ready_end || ended) return;
  ready_start = ready_end = 0;
  unsigned char bytes[CHUNK];
  ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (count == 0 && !terminal_gone()) return;
  if (count <= 0) {
    ended = true;
    /* A terminal that has gone answers EIO: that is its end, no fault of reading. */
    failure = count < 0 && errno != EIO ? errno : 0;
    return;
  }
  for (ssize_t i = 0; i < count; i++) take(bytes[i]);
}

bool input_buffered(void) { return ready_start < ready_end; }

bool input_within_character(void) {
  return ready_start < ready_end && (ready[ready_start] & 0xC0) == 0x80;
}

void input_forget(void) { ready_start = ready_end = held_count = 0; }

bool input_ended(void) { return ended; }

int input_error(void) { return failure; }

void input_take_remarks(bool *nul_dropped, bool *repaired) {
  *nul_dropped = nul_seen;
  *repaired = repair_seen;
  nul_seen = repair_seen = false;
}

/* Waits only within a sequence that is not complete, such as a paste without its end; a signal that
   ends the line ends that wait with EOF, which readline takes as the end of the sequence. */
int input_getc(FILE *stream) {
  (void)stream;
  while (!input_buffered()) {
    if (ended) return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF;
    struct pollfd wait[2] = {{STDIN_FILENO, POLLIN, 0}, {signals_wake_descriptor(), POLLIN, 0}};
    if (poll(wait, 2, -1) < 0) continue;
    if (wait[0].revents != 0) {
      input_fill();
    } else if (wait[1].revents != 0) {
      signals_drain();
      if (signals_end_line()) return EOF;
    }
  }
  return ready[ready_start++];
}

int input_available(void) {
  if (input_buffered()) return 1;
  struct pollfd wait = {STDIN_FILENO, POLLIN, 0};
  int microseconds = rl_set_keyboard_input_timeout(-1);
  if (poll(&wait, 1, microseconds / 1000) <= 0) return 0;
  input_fill();
  return input_buffered();
}
