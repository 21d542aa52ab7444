/// Lines that people type, good and odd, from which random meetings are made.
enum Lines {
  static let all = [
    "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
    "Reception admits a patient within 5 minutes, day and night",
    "Medication data is right at the bedside", "tom: on mondays the system is slow until ten",
    "weber: yes", "lang: gold", "", "that is all", "vital", "important", "yes", "no", "a", "b",
    "c", "d", "1", "2", "3", "gold", "silver", "we want 99.99", "too dear", "back", "undo",
    "later", "sorry, I meant silver", "Mr Keller, 11 December", "1 March 2027", "why?",
    "an hour costs us 1800", "rather not say", "what is the difference?", "/back 2", "/undo",
    "/note the printer is loud", "/as lang", "/who O1 lang", "/lang de", "/summary", "/offer",
    "/compare", "/help", "/why D1", "/status", "/nothing", "//text", "gold; silver", "99,9",
    "/release O1", "/release all", "/draft", "\u{1B}[2J", "нет", "☃", "5", "0", "-1", "1.000",
    "everything", "ja", "oui", "sì", "да",
  ]
}
