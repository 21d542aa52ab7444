import ArgumentParser
import Store

extension CommandFailure {
  /// A failure of the journal: what is safe, and what to do.
  init(store failure: StoreFailure) {
    self.init(sentence: "\(failure.sentence) \(failure.remedy)", code: failure.exitCode)
  }

  private init(sentence: String, code: Int32) {
    message = sentence
    self.code = ExitCode(code)
  }
}
