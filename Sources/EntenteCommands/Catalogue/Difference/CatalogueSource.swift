import Foundation
import Loading
import ServiceCatalogue

/// Where one side of a comparison comes from: a folder, or a revision of the catalogue in git.
struct CatalogueSource {
  let named: String
  /// Where the present catalogue is, whose repository is asked for revisions; two folders can be
  /// compared where there is none.
  let places: Whereabouts

  func load() throws -> Catalogue {
    let folder = Path.expanded(named)
    if FolderReader.exists("\(folder)/catalogue.yaml") { return try CatalogueDesk.load(folder) }
    if FolderReader.exists(folder), !named.contains(":") {
      throw CommandFailure(
        .noInput, "the folder \(folder) holds no catalogue.yaml; name the folder of a catalogue")
    }
    return try revision()
  }

  /// `REV` or `REV:` means this catalogue's folder in that revision, `REV:PATH` another one.
  private func revision() throws -> Catalogue {
    let git = try GitRepository(folder: places.catalogue())
    let parts = named.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let revision = String(parts[0])
    let path = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : try git.prefix(named)
    let tree = try git.tree(revision, path, named)
    return try TemporaryFolder.with { folder in
      try git.checkOut(tree, to: folder)
      return try CatalogueDesk.load("\(folder)/files")
    }
  }
}
