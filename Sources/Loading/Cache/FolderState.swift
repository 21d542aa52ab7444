import Diagnostics
import Dispatch
import Glibc
import Synchronization

/// Whether a folder is what it was when an image of it was made.
struct FolderState {
  private let image: CacheImage
  private let folder: String

  init(_ image: CacheImage, of folder: String) {
    self.image = image
    self.folder = folder
  }

  /// What has become of the files of an image.
  enum Change: Int, AtomicRepresentable {
    case none
    /// Touched, but their text is what it was.
    case touched
    case changed
  }

  /// By the stamps; a file whose stamp differs is read, and counts as unchanged while its text is.
  var change: Change {
    for part in image.folders {
      let path = part.name.isEmpty ? folder : "\(folder)/\(part.name)"
      // To go through a large folder takes a while, to ask for its stamp does not.
      if FileStamp(path) == part.stamp { continue }
      guard FolderReader.count(in: path, ending: ".yaml") == part.count else { return .changed }
    }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return .changed }
    defer { close(descriptor) }
    return changeOfFiles(below: descriptor)
  }

  /// The stamps of now, in the order of the table; nil when a file is gone.
  var stamps: [FileStamp]? {
    let now = FileStamp.now
    let stamps = (0..<image.count).compactMap { index in
      image.row(at: index).flatMap { FileStamp("\(folder)/\(image.name(of: $0))") }
    }
    return stamps.count == image.count ? stamps.map { $0.settled(at: now) } : nil
  }

  /// Side by side where there are many.
  private func changeOfFiles(below descriptor: Int32) -> Change {
    let share = 512
    let change = Atomic(Change.none)
    DispatchQueue.concurrentPerform(iterations: (image.count + share - 1) / share) { part in
      for index in (part * share)..<min(image.count, (part + 1) * share) {
        guard change.load(ordering: .relaxed) != .changed else { return }
        let found = changeOfFile(index, below: descriptor)
        if found != .none { change.store(found, ordering: .relaxed) }
      }
    }
    return change.load(ordering: .relaxed)
  }

  private func changeOfFile(_ index: Int, below descriptor: Int32) -> Change {
    guard let row = image.row(at: index) else { return .changed }
    let name = image.name(of: row)
    if FileStamp(name, in: descriptor) == row.stamp { return .none }
    var faults = FaultList()
    guard let source = FileReader.read("\(folder)/\(name)", &faults) else { return .changed }
    return Checksum.of(source.text) == row.sum ? .touched : .changed
  }
}
