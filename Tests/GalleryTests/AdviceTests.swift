import Diagnostics
import Foundation
import Loading
import ServiceCatalogue
import Testing

@Suite(.serialized) struct AdviceTests {
  @Test(arguments: CatalogueRules.all.map { $0.id })
  func `what is left out when a catalogue is used is advice and nothing else`(id: String) throws {
    let entry = try GalleryCase(folder: id)
    try Gallery.withSoundCopy { copy in
      try entry.patch.apply(to: copy)
      let all = CatalogueLoader.load(copy.path)
      let used = CatalogueLoader.load(copy.path, isForUse: true)
      #expect(used.faults.filter { !$0.isWarning } == all.faults.filter { !$0.isWarning })
      #expect((used.catalogue == nil) == (all.catalogue == nil))
    }
  }
}
