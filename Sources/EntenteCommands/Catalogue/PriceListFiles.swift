import Loading

/// Which files are meant by a path.
enum PriceListFiles {
  /// The path itself, or the YAML files of a folder and the folders in it, in order.
  static func below(_ path: String) -> [String] { below(path, depth: 8) }

  private static func below(_ path: String, depth: Int) -> [String] {
    guard depth > 0, let names = FolderReader.names(in: path, ending: "") else { return [path] }
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return names.flatMap { name -> [String] in
      let inner = "\(folder)/\(name)"
      let isFolder = FolderReader.names(in: inner, ending: "") != nil
      let isList = name.hasSuffix(".yml") || name.hasSuffix(".yaml")
      return isFolder || isList ? below(inner, depth: depth - 1) : []
    }
  }
}
