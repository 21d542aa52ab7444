import Loading

/// The ids of the customers, and nothing else of their files.
enum CustomerNames {
  static func all(_ folder: String) -> [String] { CustomerLoader.list(folder).map(\.id) }
}
