import Wording

/// What may be said: facts, regret, limits, a way forward.
enum HarmlessSentences {
  static let all: [Language: [String]] = [
    .en: [
      "The answer comes no later than Friday.", "No problem, we go on with the next question.",
      "Unfortunately the target was missed in March.", "We are sorry that it took so long.",
      "Nothing is lost.", "You know best.", "A north wing and a notice board.",
      "Not feasible as asked: a second line would make it so, from June on.",
      "What is not settled yet is marked.", "Say “no” to keep it as an observation.",
      "The service was not available for 12 minutes.", "No matter which one you choose.",
      "Not every level is backed yet; Mr Keller closes the gap by May.",
      "That goes beyond the options; Gold comes nearest.", "Only what is measured is promised.",
    ],
    .de: [
      "Die Antwort kommt bis Freitag, nicht später.", "Leider haben wir das Ziel im März verfehlt.",
      "Das Ziel haben wir leider nicht erreicht.", "Es geht nichts verloren.",
      "Was davon nicht abhängt, bleibt stehen.", "Mit „nein“ bleibt es eine Feststellung.",
      "Der Bericht kommt nicht mehr als fünf Tage nach dem Monatsende.",
      "Noch nicht jede Zusage ist gedeckt.", "Ihre Eingabe geht nicht verloren.",
      "Wie gewünscht nicht machbar: mit einer zweiten Leitung ginge es ab Juni.",
      "Kein Ziel ist vorläufig.", "Ein Wunsch ohne Termin gerät in Vergessenheit.",
      "Es tut uns leid, dass es so lange gedauert hat.", "Ihr Wunsch geht über die Stufen hinaus.",
    ],
    .fr: [
      "La réponse arrive vendredi au plus tard.", "Rien n'est perdu.",
      "Malheureusement, la cible a été manquée en mars.",
      "La cible n'a malheureusement pas été atteinte.", "Ce qui n'en dépend pas reste en place.",
      "Avec « non », cela reste un constat.", "Non seulement le prix, mais aussi le bénéfice.",
      "Pas faisable tel que demandé : une seconde ligne y suffirait dès juin.",
      "Aucune cible n'est provisoire.", "Nous regrettons cette attente.",
      "Votre souhait va au-delà des formules.", "Ce n'est pas encore réglé : M. Keller, le 3 mai.",
      "L'indisponibilité non planifiée est mesurée.", "Nous n'avons pas encore parlé des dates.",
    ],
    .it: [
      "La risposta arriva entro venerdì.", "Nulla va perso.",
      "Purtroppo l'obiettivo è stato mancato a marzo.", "Ciò che non ne dipende resta com'è.",
      "Con «no» resta una segnalazione.", "Nessun obiettivo è provvisorio.",
      "Ci dispiace per l'attesa.", "La Sua esigenza va oltre i profili.",
      "Non è fattibile così come richiesto: con una seconda linea lo sarebbe da giugno.",
      "Non tutti i livelli sono ancora coperti.", "Il piano inferiore e quello superiore.",
      "Se ciò non è possibile, il signor Keller propone una data.", "Non serve fretta.",
      "I servizi non ancora definiti sono segnati.",
    ],
    .ru: [
      "Ответ придёт не позднее пятницы.", "Ничего не потеряно.", "Нет проблем, идём дальше.",
      "К сожалению, в марте показатель не выполнен.", "Возражений нет.",
      "Что от этого не зависит, останется.", "Ответ «нет» оставит это наблюдением.",
      "Сожалеем, что вам пришлось ждать.", "Потеря данных не более часа.",
      "В таком виде невозможно: со второй линией получится с июня.",
      "Последствия отказа: час простоя.", "Ещё не каждый уровень обеспечен.",
      "Ваше пожелание выходит за рамки вариантов.", "Интернет и кабинет.",
    ],
  ]
}
