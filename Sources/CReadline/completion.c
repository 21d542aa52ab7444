#define _GNU_SOURCE
#include "include/CReadline.h"

#include "internal.h"

#include <readline/readline.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static editor_completer completer;
static void *completer_context;
static size_t offer_start;
static char **offers;
static size_t offer_count, offer_room, offer_next;

void editor_set_completer(editor_completer with, void *context) {
  completer = with;
  completer_context = context;
}

void editor_offer_start(size_t start) { offer_start = start; }

/* readline replaces from the start of the line: the text before the word is part of each offer. */
void editor_offer(const char *candidate) {
  size_t length = strlen(candidate);
  if (offer_count == offer_room) {
    size_t room = offer_room ? offer_room * 2 : 16;
    char **grown = realloc(offers, room * sizeof *grown);
    if (grown == NULL) return;
    offers = grown;
    offer_room = room;
  }
  char *whole = malloc(offer_start + length + 1);
  if (whole == NULL) return;
  memcpy(whole, rl_line_buffer, offer_start);
  memcpy(whole + offer_start, candidate, length + 1);
  offers[offer_count++] = whole;
}

static char *next_offer(const char *text, int state) {
  (void)text;
  if (state == 0) offer_next = 0;
  return offer_next < offer_count ? offers[offer_next++] : NULL;
}

/* readline frees the matches; file names are never offered in their place. */
static char **complete(const char *text, int start, int end) {
  (void)start;
  rl_attempted_completion_over = 1;
  offer_count = offer_start = 0;
  if (completer == NULL) return NULL;
  completer(completer_context, rl_line_buffer, (size_t)end);
  return offer_count == 0 ? NULL : rl_completion_matches(text, next_offer);
}

static int columns_of(const char *text) {
  wchar_t wide[512];
  size_t count = mbstowcs(wide, text, 512);
  int columns = count == (size_t)-1 ? -1 : wcswidth(wide, count);
  return columns < 0 ? (int)strlen(text) : columns;
}

/* Lists the offers without the part of the line that stands before all of them. */
static void list(char **matches, int count, int longest) {
  char **tails = calloc((size_t)count + 2, sizeof *tails);
  if (tails == NULL) return;
  longest = 0;
  for (int i = 0; i <= count; i++) {
    size_t length = strlen(matches[i]);
    tails[i] = matches[i] + (length < offer_start ? length : offer_start);
    int columns = i == 0 ? 0 : columns_of(tails[i]);
    if (columns > longest) longest = columns;
  }
  rl_display_match_list(tails, count, longest);
  free(tails);
  rl_forced_update_display();
}

void completion_hook(void) {
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = list;
  rl_completer_word_break_characters = "";
  rl_sort_completion_matches = 0;
}
