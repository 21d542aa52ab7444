import Glibc
import Loading
import Terminal

/// Where things are: flag, environment, configuration file, working directory, beside the program.
struct Whereabouts {
  let options: CommonOptions
  let configuration: Configuration

  init(_ options: CommonOptions) throws {
    self.options = options
    configuration = try Configuration.load(options.config)
  }

  func catalogue() throws -> String {
    try folder(
      "catalogue-data", flag: options.catalogue, variable: "ENTENTE_CATALOGUE",
      configured: configuration.catalogue, option: "--catalogue")
  }

  func dialogs() throws -> String {
    try folder(
      "dialogs", flag: options.dialogs, variable: "ENTENTE_DIALOGS",
      configured: configuration.dialogs, option: "--dialogs")
  }

  func documents() throws -> String {
    try folder(
      "documents", flag: options.documents, variable: "ENTENTE_DOCUMENTS",
      configured: configuration.documents, option: "--documents")
  }

  /// The journal's file, or "memory".
  func store() -> String {
    if let named = options.store ?? environment("ENTENTE_STORE") ?? configuration.store {
      return Path.expanded(named)
    }
    let home = environment("HOME") ?? "."
    let data = environment("XDG_DATA_HOME") ?? "\(home)/.local/share"
    return "\(data)/entente/entente.db"
  }

  /// Where what was read is kept ready; nil with `ENTENTE_CACHE=off`.
  func cache() -> CacheFolder? {
    guard environment("ENTENTE_CACHE") != "off" else { return nil }
    let home = environment("HOME") ?? "."
    let caches = environment("XDG_CACHE_HOME") ?? "\(home)/.cache"
    return CacheFolder(path: environment("ENTENTE_CACHE") ?? "\(caches)/entente")
  }

  /// Where typed lines are remembered for one conversation; nil when history is off.
  func history(of meeting: String) -> String? {
    guard configuration.history != .off else { return nil }
    let home = environment("HOME") ?? "."
    let state = environment("XDG_STATE_HOME") ?? "\(home)/.local/state"
    return "\(state)/entente/history/\(meeting)"
  }

  private func folder(
    _ name: String, flag: String?, variable: String, configured: String?, option: String
  ) throws -> String {
    if let named = flag ?? environment(variable) ?? configured {
      let path = Path.expanded(named)
      guard FolderReader.exists(path) else {
        throw CommandFailure(
          .noInput, "there is no folder \(path); name the right one with \(option)")
      }
      return path
    }
    let near = [name] + Path.besideProgram(name)
    if let found = near.first(where: FolderReader.exists) { return found }
    throw CommandFailure(
      .noInput,
      "the folder \(name) was not found here nor beside the program; name it with \(option)")
  }

  private func environment(_ name: String) -> String? {
    ProcessEnvironment.value(of: name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
