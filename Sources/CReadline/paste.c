#define _GNU_SOURCE
#include "internal.h"

#include <readline/readline.h>
#include <stdlib.h>
#include <string.h>

static bool pasted;

/* Pasted text goes in as one piece, its line ends as \n, and is not submitted before Enter. */
static int insert_paste(int count, int key) {
  static const char mark[] = "\033[201~";
  const size_t mark_length = sizeof mark - 1;
  size_t length = 0, room = 4096;
  char *text = malloc(room + 1);
  int byte, previous = 0;
  (void)count, (void)key;
  while (text != NULL && (byte = rl_read_key()) >= 0) {
    bool crlf = byte == '\n' && previous == '\r';
    previous = byte;
    if (crlf) continue;
    if (length == room) {
      char *grown = realloc(text, (room *= 2) + 1);
      if (grown == NULL) break;
      text = grown;
    }
    text[length++] = byte == '\r' ? '\n' : (char)byte;
    if (byte == '~' && length >= mark_length
        && memcmp(text + length - mark_length, mark, mark_length) == 0) {
      length -= mark_length;
      break;
    }
  }
  if (text == NULL) return 1;
  text[length] = '\0';
  rl_insert_text(text);
  free(text);
  pasted = true;
  return 0;
}

/* A dumb terminal has no paste marks, whatever ~/.inputrc asks for. */
void paste_bind(void) {
  static const char begin[] = "\033[200~";
  rl_bind_keyseq_in_map(begin, insert_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map(begin, insert_paste, vi_insertion_keymap);
  rl_bind_keyseq_in_map(begin, insert_paste, vi_movement_keymap);
  if (rl_terminal_name == NULL || strcmp(rl_terminal_name, "dumb") == 0)
    rl_variable_bind("enable-bracketed-paste", "off");
}

bool paste_take(void) {
  bool was = pasted;
  pasted = false;
  return was;
}
