import Wording

/// What is said when the agreement is drafted.
enum DraftPhrases {
  static let ready = Phrase(
    en: "SLA draft {version} is ready. /draft writes it into this folder.",
    de: "Der SLA-Entwurf {version} steht. /entwurf schreibt ihn in diesen Ordner.",
    fr: "Le projet de SLA {version} est prêt. /projet l'écrit dans ce dossier.",
    it: "La bozza di SLA {version} è pronta. /bozza la scrive in questa cartella.",
    ru: "Проект SLA {version} готов. /проект запишет его в эту папку.")
  static let drafted = Phrase(
    en: "SLA draft {version}.", de: "SLA-Entwurf {version}.", fr: "Projet de SLA {version}.",
    it: "Bozza di SLA {version}.", ru: "Проект SLA {version}.")
  static let different = Phrase(
    en:
      "Draft {version} is kept. In {path} stands another text, which was left as it is. To go on: entente sla draft {meeting} with --output FOLDER, or with --force to replace it.",
    de:
      "Entwurf {version} ist festgehalten. In {path} steht ein anderer Text, der blieb, wie er ist. Weiter geht es mit: entente sla draft {meeting} und --output ORDNER, oder --force, um ihn zu ersetzen.",
    fr:
      "Le projet {version} est conservé. {path} contient un autre texte, laissé tel quel. Pour continuer : entente sla draft {meeting} avec --output DOSSIER, ou --force pour le remplacer.",
    it:
      "La bozza {version} è conservata. {path} contiene un altro testo, lasciato com'è. Per proseguire: entente sla draft {meeting} con --output CARTELLA, oppure --force per sostituirlo.",
    ru:
      "Проект {version} сохранён. В {path} другой текст, он оставлен без изменений. Дальше: entente sla draft {meeting} с ключом --output ПАПКА или --force, чтобы заменить его."
  )
}
