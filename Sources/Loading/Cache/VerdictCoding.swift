import Diagnostics
import ServiceCatalogue
import Wording

/// Verdicts as bytes, and back: the basis first, then the outline, then the faults.
enum VerdictCoding {
  static func bytes(of verdict: ServiceVerdict, on basis: ServiceVerdict.Basis) -> [UInt8] {
    var writer = ByteWriter()
    writer.addFixed(basis.common)
    writer.addFixed(basis.words)
    writer.add(verdict.outline == nil ? 0 : 1)
    if let outline = verdict.outline { write(outline, to: &writer) }
    for faults in [verdict.reading, verdict.rules, verdict.refusals] {
      writer.add(faults.count)
      for fault in faults { write(fault, to: &writer) }
    }
    return writer.bytes
  }

  /// Nil when the bytes are none of a verdict that serves a basis.
  ///
  /// - Parameter file: in which the faults lie.
  static func verdict(
    _ bytes: UnsafeRawBufferPointer, serving basis: ServiceVerdict.Basis, file: String
  ) -> ServiceVerdict? {
    var reader = ByteReader(bytes)
    guard let own = self.basis(&reader), own.serves(basis), let found = outline(&reader) else {
      return nil
    }
    var lists: [[Fault]] = []
    for _ in 0..<3 {
      guard let faults = list(&reader, { fault(&$0, file: file) }) else { return nil }
      lists.append(faults)
    }
    guard reader.isAtEnd else { return nil }
    return ServiceVerdict(
      outline: found.outline, reading: lists[0], rules: lists[1], refusals: lists[2])
  }

  /// The outline alone, on whatever basis; nil when there is none.
  static func outline(_ bytes: UnsafeRawBufferPointer) -> ServiceOutline? {
    var reader = ByteReader(bytes)
    guard basis(&reader) != nil else { return nil }
    return outline(&reader)?.outline
  }

  private static func basis(_ reader: inout ByteReader) -> ServiceVerdict.Basis? {
    guard let common = reader.fixed(), let words = reader.fixed() else { return nil }
    return ServiceVerdict.Basis(common: common, words: words)
  }

  static func list<Item>(
    _ reader: inout ByteReader, _ item: (inout ByteReader) -> Item?
  ) -> [Item]? {
    guard let count = reader.number(), count <= reader.left else { return nil }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count {
      guard let item = item(&reader) else { return nil }
      items.append(item)
    }
    return items
  }
}
