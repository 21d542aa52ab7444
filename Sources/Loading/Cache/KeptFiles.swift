import Diagnostics
import Synchronization

/// The YAML files of a folder of ours: out of the cache while they are what they were, else read.
///
/// A reference, as reading goes on in several places while it remembers what was read.
final class KeptFiles: Sendable {
  let folder: String
  /// Every file is what it was when all of them were found to be sound: nothing has to be checked.
  let isSound: Bool
  private let cache: CacheFolder?
  private let image: CacheImage?

  /// - Parameter cache: nil reads every file.
  init(_ folder: String, cache: CacheFolder?) {
    self.folder = folder
    self.cache = cache
    image = cache.flatMap { CacheImage($0.file(for: folder), program: $0.program) }
    let state = image.map { FolderState($0, of: folder) }
    let change = state?.change ?? .changed
    isSound = change != .changed
    if change == .touched, let cache, let image, let stamps = state?.stamps {
      cache.put(image.restamped(stamps), at: cache.file(for: folder))
    }
  }

  /// What the writer of the cache gave for himself, while everything is sound.
  var extra: [UInt8]? { isSound ? image?.extra : nil }

  /// The places of the files in a folder below, in the order of their names.
  func places(below folder: String) -> Range<Int>? {
    guard isSound, let image else { return nil }
    return image.lowerBound(of: "\(folder)/")..<image.lowerBound(of: "\(folder)0")
  }

  func place(of name: String) -> Int? { image?.index(of: name) }

  /// A file by its place, while everything is sound.
  func file(at place: Int) -> ParsedFile {
    file(image.flatMap { image in image.row(at: place).map(image.name(of:)) } ?? "")
  }

  /// A file by its name below the folder.
  ///
  /// Its text is there unless it comes out of the cache and nobody wants it.
  func file(_ name: String, withText: Bool = false) -> ParsedFile {
    let path = "\(folder)/\(name)"
    let row = image?.index(of: name).flatMap { image?.row(at: $0) }
    if isSound, !withText, let row {
      if let entry = image?.entry(of: row, file: path) {
        return ParsedFile(path: path, entry: entry)
      }
      cache?.remove(cache?.file(for: folder))
    }
    let stamp = FileStamp(path)
    var faults = FaultList()
    guard let source = FileReader.read(path, &faults) else {
      return ParsedFile(path: path, faults: faults)
    }
    let sum = Checksum.of(source.text)
    let kept = row.flatMap { $0.sum == sum ? image?.entry(of: $0, file: path) : nil }
    let entry = kept ?? YAMLReader.read(source, &faults)
    let file = ParsedFile(path: path, source: source, entry: entry, faults: faults)
    if cache != nil, !isSound, let stamp, let entry {
      let keeping = KeptFile(name: name, stamp: stamp, sum: sum, entry: entry)
      toKeep.withLock { $0[name] = keeping }
    }
    return file
  }

  private let toKeep = Mutex<[String: KeptFile]>([:])

  /// Keeps all files that were read, as they were found to be sound.
  ///
  /// - Parameters:
  ///   - extra: what the reader wants to know without reading a file.
  ///   - part: a folder below whose files count even while there is none.
  func keep(extra: [UInt8] = [], watching part: String = "") {
    guard !isSound, let cache else { return }
    let now = FileStamp.now
    let files = toKeep.withLock { $0.values }.map {
      KeptFile(
        name: $0.name, stamp: $0.stamp.settled(at: now), sum: $0.sum, entry: $0.entry)
    }
    let folders = Set(files.map { Self.folder(of: $0.name) } + [part]).sorted().map { name in
      (name: name, count: FolderReader.count(in: below(name), ending: ".yaml") ?? 0)
    }
    cache.put(
      CacheImage.bytes(of: files, folders: folders, extra: extra, program: cache.program),
      at: cache.file(for: folder))
  }

  private func below(_ name: String) -> String { name.isEmpty ? folder : "\(folder)/\(name)" }

  private static func folder(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }
}
