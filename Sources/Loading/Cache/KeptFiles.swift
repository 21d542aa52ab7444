import Diagnostics
import Synchronization

/// The YAML files of a folder of ours: out of the cache while they are what they were, else read.
///
/// A reference, as reading goes on in several places while it remembers what was read.
final class KeptFiles: Sendable {
  let folder: String
  /// Every file is what it was when all of them were found to be sound: nothing has to be checked.
  let isSound: Bool
  /// No file has come, gone or changed.
  let isUnchanged: Bool
  let cache: CacheFolder?
  private let image: CacheImage?
  private let began = FileStamp.now
  private let findings = Mutex(Findings())

  /// What is new since the cache was written.
  private struct Findings {
    var files: [String: KeptFile] = [:]
    var verdicts: [String: KeptFile.Piece] = [:]
    /// Of files that were only touched.
    var stamps: [String: FileStamp] = [:]
  }

  /// - Parameter cache: nil reads every file.
  init(_ folder: String, cache: CacheFolder?) {
    self.folder = folder
    self.cache = cache
    image = cache.flatMap { CacheImage($0.file(for: folder), program: $0.program) }
    let state = image.map { FolderState($0, of: folder) }
    let change = state?.change ?? .changed
    isUnchanged = change != .changed
    isSound = isUnchanged && image?.isSound == true
    if change == .touched, let cache, let stamps = state?.stamps,
      let pieces = image?.restamped(stamps)
    {
      cache.put(pieces, at: cache.file(for: folder))
    }
  }

  var hasCache: Bool { cache != nil }

  /// What the writer of the cache gave for himself, while everything is sound.
  var extra: [UInt8]? { isSound ? image?.extra : nil }

  /// The places of the files in a folder below, in the order of their names.
  func places(below folder: String) -> Range<Int>? {
    guard isSound, let image else { return nil }
    return image.lowerBound(of: "\(folder)/")..<image.lowerBound(of: "\(folder)0")
  }

  func place(of name: String) -> Int? { image?.index(of: name) }

  func name(at place: Int) -> String? {
    image.flatMap { image in image.row(at: place).map(image.name(of:)) }
  }

  /// A file by its place, while everything is sound.
  func file(at place: Int) -> ParsedFile { file(name(at: place) ?? "") }

  /// What was found out about a file in a place, while everything is sound.
  func verdict(at place: Int) -> UnsafeRawBufferPointer? {
    image?.row(at: place).flatMap { image?.verdict(of: $0) }
  }

  /// What is known of a file that has not changed since; nil of any other. Where the stamp differs,
  /// the text decides.
  private func unchanged(_ name: String) -> CacheImage.Row? {
    guard let row = image?.index(of: name).flatMap({ image?.row(at: $0) }) else { return nil }
    if isUnchanged { return row }
    let path = "\(folder)/\(name)"
    guard let stamp = FileStamp(path) else { return nil }
    if stamp == row.stamp || findings.withLock({ $0.stamps[name] }) == stamp { return row }
    var unused = FaultList()
    guard let source = FileReader.read(path, &unused), Checksum.of(source.text) == row.sum else {
      return nil
    }
    findings.withLock { $0.stamps[name] = stamp }
    return row
  }

  /// What was found out about a file, where that still holds.
  func verdict(of name: String, serving basis: ServiceVerdict.Basis) -> ServiceVerdict? {
    guard let row = unchanged(name), let bytes = image?.verdict(of: row) else { return nil }
    return VerdictCoding.verdict(bytes, serving: basis, file: "\(folder)/\(name)")
  }

  /// The sums of files' names and texts; those that cannot be read are left out.
  func sums(of names: [String]) -> [UInt64] {
    let files = findings.withLock(\.files)
    return names.compactMap { name in
      (files[name]?.sum ?? unchanged(name)?.sum).map { $0 ^ Checksum.of(name) }
    }
  }

  /// The same of all files in the cache, while nothing has changed.
  var sums: [UInt64]? { isUnchanged ? image?.sums : nil }

  /// A file by its name below the folder.
  ///
  /// - Parameter text: when the text is wanted besides what it says.
  func file(_ name: String, withText text: TextWish = .unlessSound) -> ParsedFile {
    let path = "\(folder)/\(name)"
    let row = image?.index(of: name).flatMap { image?.row(at: $0) }
    if text == .unlessSound ? isSound : text == .ifChanged, let known = unchanged(name) {
      if let entry = image?.entry(of: known, file: path) {
        return ParsedFile(path: path, entry: entry)
      }
      cache?.remove(cache?.file(for: folder))
    }
    return read(name, at: path, knownAs: row)
  }

  enum TextWish { case always, unlessSound, ifChanged }

  private func read(_ name: String, at path: String, knownAs row: CacheImage.Row?) -> ParsedFile {
    let stamp = FileStamp(path)
    var faults = FaultList()
    guard let source = FileReader.read(path, &faults) else {
      return ParsedFile(path: path, faults: faults)
    }
    let sum = Checksum.of(source.text)
    let same = row?.sum == sum ? row : nil
    let kept = same.flatMap { image?.entry(of: $0, file: path) }
    let entry = kept ?? YAMLReader.read(source, &faults)
    if cache != nil, !isSound, faults.isEmpty, let stamp, let entry {
      let same = kept == nil ? nil : same.flatMap { image?.kept($0, stamp: stamp) }
      let file =
        same
        ?? KeptFile(
          name: name, stamp: stamp, sum: sum,
          entry: KeptFile.Piece(EntryCoding.bytes(of: entry)))
      findings.withLock { $0.files[name] = file }
    }
    return ParsedFile(path: path, source: source, entry: entry, faults: faults)
  }

  /// Remembers what was found out about a file.
  func note(_ verdict: ServiceVerdict, of name: String, on basis: ServiceVerdict.Basis) {
    guard cache != nil else { return }
    let piece = KeptFile.Piece(VerdictCoding.bytes(of: verdict, on: basis))
    findings.withLock { $0.verdicts[name] = piece }
  }

  /// Keeps files for the next time, unless nothing is new.
  ///
  /// - Parameters:
  ///   - names: which files; nil for all that were read.
  ///   - isSound: nothing is wrong in the whole folder.
  ///   - extra: what the reader wants to know without reading a file.
  ///   - part: a folder below whose files count even while there is none.
  func keep(
    _ names: [String]? = nil, isSound sound: Bool = true, extra: [UInt8] = [],
    watching part: String = ""
  ) {
    guard let cache else { return }
    let found = findings.withLock { $0 }
    let isNew = !found.files.isEmpty || !found.verdicts.isEmpty || image?.isSound != sound
    guard isNew || !isUnchanged else { return }
    let now = FileStamp.now
    let files = (names ?? Array(found.files.keys)).compactMap { name in
      kept(name, found, at: now)
    }
    let folders = Set(files.map { Self.folder(of: $0.name) } + [part]).sorted().map { name in
      CacheImage.Folder(
        name: name, count: FolderReader.count(in: below(name), ending: ".yaml") ?? 0,
        stamp: FileStamp(below(name))?.settled(at: began) ?? .unsure)
    }
    cache.put(
      CacheImage.pieces(
        of: files, folders: folders, isSound: sound, extra: extra, program: cache.program),
      at: cache.file(for: folder))
  }

  private func kept(_ name: String, _ found: Findings, at now: UInt64) -> KeptFile? {
    var file: KeptFile
    if let read = found.files[name] {
      file = read.settled(at: now)
    } else {
      guard let image, let row = unchanged(name) else { return nil }
      file = image.kept(row, stamp: found.stamps[name] ?? row.stamp).settled(at: now)
    }
    if let verdict = found.verdicts[name] { file.verdict = verdict }
    return file
  }

  private func below(_ name: String) -> String { name.isEmpty ? folder : "\(folder)/\(name)" }

  private static func folder(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }
}
