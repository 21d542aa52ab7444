import Diagnostics
import Dispatch
import Loading
import Negotiation
import Synchronization

/// The dialogues, read on another thread while the catalogue is read on this one.
final class DialogueShelf: Sendable {
  struct Content {
    var loaded: DialogueLoader.Loaded?
    var faults = FaultList()
    var sources: [SourceFile] = []
  }

  private let content = Mutex(Content())
  private let arrival = DispatchGroup()

  /// - Parameter queue: one after the other, so that what is needed first comes first.
  init(folder: String, cache: CacheFolder?, on queue: DispatchQueue) {
    queue.async(group: arrival) {
      var content = Content()
      content.loaded = DialogueLoader.load(
        folder, world: NegotiationWorld(), cache: cache, &content.faults, &content.sources)
      self.content.withLock { [content] in $0 = content }
    }
  }

  /// Waits for the dialogues, if they are not there yet.
  func take() -> Content {
    arrival.wait()
    return content.withLock { $0 }
  }
}
