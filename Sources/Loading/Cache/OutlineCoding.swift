import ServiceCatalogue
import Wording

extension VerdictCoding {
  static func write(_ outline: ServiceOutline, to writer: inout ByteWriter) {
    func add(_ texts: [String]) {
      writer.add(texts.count)
      for text in texts { writer.add(text) }
    }
    writer.add(outline.id)
    writer.add(outline.isLive ? 1 : 0)
    for language in Language.allCases {
      add([outline.names[language], outline.keys[language]].compactMap(\.self))
      writer.add(outline.synonyms[language] == nil ? 0 : 1)
      add(outline.synonyms[language] ?? [])
    }
    for reference in ServiceOutline.Reference.allCases {
      add(outline.references[reference] ?? [])
    }
    writer.add(outline.tiers.count)
    for tier in outline.tiers {
      writer.add(tier.id)
      writer.add(tier.priorities.count)
      for priority in tier.priorities { writer.add(priority) }
    }
  }

  /// Nil when the bytes are damaged; an empty result where there is no outline.
  static func outline(_ reader: inout ByteReader) -> (outline: ServiceOutline?, Void)? {
    guard let there = reader.number() else { return nil }
    guard there == 1 else { return (nil, ()) }
    guard let id = reader.text(), let isLive = reader.number(), let words = words(&reader),
      let references = references(&reader), let tiers = list(&reader, tier)
    else { return nil }
    let outline = ServiceOutline(
      id: id, isLive: isLive == 1, names: words.names, keys: words.keys,
      synonyms: words.synonyms,
      references: references, tiers: tiers)
    return (outline, ())
  }

  private static func words(
    _ reader: inout ByteReader
  ) -> (names: [Language: String], keys: [Language: String], synonyms: [Language: [String]])? {
    var (names, keys): ([Language: String], [Language: String]) = ([:], [:])
    var synonyms: [Language: [String]] = [:]
    for language in Language.allCases {
      guard let name = list(&reader, { $0.text() }), let are = reader.number(),
        let words = list(&reader, { $0.text() })
      else { return nil }
      if name.count == 2 { (names[language], keys[language]) = (name[0], name[1]) }
      if are == 1 { synonyms[language] = words }
    }
    return (names, keys, synonyms)
  }

  private static func references(
    _ reader: inout ByteReader
  ) -> [ServiceOutline.Reference: [String]]? {
    var references: [ServiceOutline.Reference: [String]] = [:]
    for reference in ServiceOutline.Reference.allCases {
      guard let ids = list(&reader, { $0.text() }) else { return nil }
      references[reference] = ids
    }
    return references
  }

  private static func tier(_ reader: inout ByteReader) -> ServiceOutline.Option? {
    guard let id = reader.text(), let priorities = list(&reader, { $0.number() }) else {
      return nil
    }
    return ServiceOutline.Option(id: id, priorities: priorities)
  }
}
