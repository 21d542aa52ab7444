import Wording

/// Words by which a text betrays that it was written from the provider's side (E3).
///
/// Abbreviations count as written, in every language. Other words count in any case; `*` stands for
/// any letters, so that endings and German compounds are found.
enum TechnologyWords {
  /// The first such word of a text, as it is written there.
  static func first(in text: String, _ language: Language) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let lower = words.map { Array($0.lowercased().utf8) }
    let list = patterns(language)
    for index in words.indices {
      if abbreviations.contains(words[index]) { return words[index] }
      for phrase in list.phrases(for: lower[index]) where matches(phrase, lower[index...]) {
        return words[index..<(index + phrase.count)].joined(separator: " ")
      }
    }
    return nil
  }

  private static let abbreviations: Set<String> = [
    "API", "APIs", "CI", "CIs", "CPU", "CPUs", "DNS", "HTTP", "HTTPS", "IP", "LAN", "LDAP", "NAS",
    "RAM", "REST", "SAN", "SDK", "SQL", "SSD", "SSO", "TCP", "VLAN", "VM", "VMs", "VPN", "WAN",
    "XML", "JSON", "БД", "ВМ", "СУБД",
  ]

  private static func patterns(_ language: Language) -> List {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .it: italian
    case .ru: russian
    }
  }

  private static let everywhere = phrases(
    "backend*", "frontend*", "middleware*", "kubernetes", "hypervisor*", "failover*", "cluster*",
    "firewall*", "firmware*", "linux", "router*", "rollback*", "docker", "ethernet", "mainframe*")
  private static let english = List(
    everywhere
      + phrases(
        "server*", "database*", "virtual machine*", "load balancer*", "operating system*",
        "source code", "data cent*"))
  private static let german = List(
    everywhere
      + phrases(
        "*server*", "*datenbank*", "lastverteiler*", "*betriebssystem*", "quellcode*",
        "*rechenzentr*",
        "*virtualisierung*"))
  private static let french = List(
    everywhere
      + phrases(
        "serveur*", "base de données", "bases de données", "pare feu", "routeur*",
        "machine* virtuelle*",
        "code source", "système* d exploitation", "centre* de données"))
  private static let italian = List(
    everywhere
      + phrases(
        "server", "database", "base di dati", "basi di dati", "banca dati", "banche dati",
        "macchin* virtual*", "codice sorgente", "sistem* operativ*", "centr* dati"))
  private static let russian = List(
    everywhere
      + phrases(
        "сервер*", "баз* данных", "кластер*", "маршрутизатор*", "межсетев* экран*",
        "виртуальн* машин*",
        "операционн* систем*", "исходн* код*", "дата центр*"))

  private static func phrases(_ texts: String...) -> [[Pattern]] {
    texts.map { $0.split(separator: " ").map(Pattern.init) }
  }

  private static func matches(_ phrase: [Pattern], _ words: ArraySlice<[UInt8]>) -> Bool {
    words.count >= phrase.count && zip(phrase, words).allSatisfy { $0.matches($1) }
  }

  /// Phrases by the first two bytes of their first word, so that most words meet none of them.
  private struct List {
    private let byStart: [UInt16: [[Pattern]]]
    /// Those that may begin inside a word.
    private let inside: [[Pattern]]

    init(_ phrases: [[Pattern]]) {
      inside = phrases.filter { $0.first?.isOpenBefore == true }
      let others = phrases.filter { $0.first?.isOpenBefore == false }
      byStart = Dictionary(grouping: others) { Self.start(of: $0.first?.core ?? []) }
    }

    func phrases(for word: [UInt8]) -> [[Pattern]] {
      let starting = byStart[Self.start(of: word), default: []]
      return inside.isEmpty ? starting : starting + inside
    }

    private static func start(of bytes: [UInt8]) -> UInt16 {
      bytes.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }
  }

  /// One word of a phrase in lower case, as bytes: every text of a catalogue is held against it.
  private struct Pattern {
    let core: [UInt8]
    let isOpenBefore: Bool
    let isOpenAfter: Bool

    init(_ text: Substring) {
      core = Array(text.filter { $0 != "*" }.utf8)
      isOpenBefore = text.hasPrefix("*")
      isOpenAfter = text.hasSuffix("*")
    }

    func matches(_ word: [UInt8]) -> Bool {
      guard word.count >= core.count else { return false }
      guard isOpenBefore else {
        return (isOpenAfter || word.count == core.count) && word.starts(with: core)
      }
      let last = word.count - core.count
      let starts = isOpenAfter ? 0...last : last...last
      return starts.contains { word[$0...].starts(with: core) }
    }
  }
}
