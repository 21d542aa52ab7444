import ServiceCatalogue
import Wording

/// Words for what a catalogue says by an id: channels, statuses, kinds.
enum LevelPhrases {
  static let portal = Phrase(
    en: "portal", de: "Portal", fr: "portail", it: "portale", ru: "портал")
  static let mail = Phrase(en: "mail", de: "E-Mail", fr: "courriel", it: "e-mail", ru: "почта")
  static let phone = Phrase(
    en: "phone", de: "Telefon", fr: "téléphone", it: "telefono", ru: "телефон")
  static let onsite = Phrase(
    en: "on site", de: "vor Ort", fr: "sur place", it: "in sede", ru: "на месте")
  static let pipeline = Phrase(
    en: "planned", de: "geplant", fr: "prévu", it: "previsto", ru: "планируется")
  static let live = Phrase(
    en: "live", de: "verfügbar", fr: "disponible", it: "attivo", ru: "действует")
  static let retiring = Phrase(
    en: "being retired", de: "läuft aus", fr: "en fin de vie", it: "in dismissione",
    ru: "выводится")
  static let retired = Phrase(
    en: "retired", de: "eingestellt", fr: "retiré", it: "dismesso", ru: "выведена")
  static let standard = Phrase(
    en: "standard", de: "Standard", fr: "standard", it: "standard", ru: "стандартная")
  static let configurable = Phrase(
    en: "configurable", de: "konfigurierbar", fr: "configurable", it: "configurabile",
    ru: "настраиваемая")
  static let custom = Phrase(
    en: "custom", de: "individuell", fr: "sur mesure", it: "su misura", ru: "индивидуальная")
  static let vital = Phrase(
    en: "vital", de: "unverzichtbar", fr: "vital", it: "vitale", ru: "жизненно важная")
  static let important = Phrase(
    en: "important", de: "wichtig", fr: "important", it: "importante", ru: "важная")
  static let supporting = Phrase(
    en: "supporting", de: "unterstützend", fr: "de soutien", it: "di supporto",
    ru: "вспомогательная")

  static let upTo = Phrase(
    en: "up to {percent}", de: "bis zu {percent}", fr: "jusqu'à {percent}",
    it: "fino al {percent}", ru: "до {percent}")

  static let all = [
    upTo, portal, mail, phone, onsite, pipeline, live, retiring, retired, standard, configurable,
    custom,
    vital, important, supporting,
  ]

  static func channel(_ channel: TierSupport.Channel) -> Phrase {
    switch channel {
    case .portal: portal
    case .mail: mail
    case .phone: phone
    case .onsite: onsite
    }
  }

  static func status(_ status: Service.Status) -> Phrase {
    switch status {
    case .pipeline: pipeline
    case .live: live
    case .retiring: retiring
    case .retired: retired
    }
  }

  static func kind(_ kind: Service.Kind) -> Phrase {
    switch kind {
    case .standard: standard
    case .configurable: configurable
    case .custom: custom
    }
  }

  static func criticality(_ criticality: Service.Criticality) -> Phrase {
    switch criticality {
    case .vital: vital
    case .important: important
    case .supporting: supporting
    }
  }
}
