import Foundation
import Loading
import ServiceCatalogue
import Testing

/// The small sound catalogue of the gallery, for tests that change one thing of it.
func soundCatalogue() throws -> Catalogue {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try #require(
    CatalogueLoader.load(tests.appending(path: "GalleryTests/Sound").path).catalogue)
}
