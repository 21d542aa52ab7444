import Foundation
import Testing

struct ImportLawTests {
  @Test(arguments: House.law.keys.sorted())
  func `a module imports only what stands below it`(_ module: String) throws {
    let allowed = House.law[module] ?? []
    let broken = try House.imports(of: module).filter { !allowed.contains($0.module) }
    #expect(broken.isEmpty, "\(broken)")
  }

  @Test func `every module of the house is named in the law`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: House.root.appendingPathComponent("Sources").path)
    let unnamed = folders.filter { House.law[$0] == nil && $0 != "CReadline" }
    #expect(unnamed.isEmpty, "\(unnamed)")
  }

  @Test func `each library of others is imported by one module`() throws {
    for library in ["Yams", "GRDB", "ArgumentParser", "CReadline"] {
      let users = try House.law.keys.filter { module in
        try House.imports(of: module).contains { $0.module == library }
      }
      #expect(users.count <= 1, "\(library): \(users)")
    }
  }
}
