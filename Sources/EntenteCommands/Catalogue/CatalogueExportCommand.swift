import ArgumentParser
import Diagnostics
import Glibc
import Loading
import ServiceCatalogue
import Terminal
import Wording

/// `entente catalogue export`: services in the forms of others.
struct CatalogueExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write services in the forms of others.",
    usage: "entente catalogue export --format FORM [SERVICE ...] [options]",
    discussion: """
      EXAMPLES
        entente catalogue export --format pricing2yaml telephony
        entente catalogue export --format pricing2yaml --output prices
        entente catalogue export --format pricing2yaml telephony --lang de -o prices
        entente catalogue export --format openslo payroll > payroll.openslo.yaml

      Without services all that are live. What the form cannot hold is said on
      standard error. No file with another text is overwritten.
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Ids of services.")
  var services: [String] = []

  @Option(help: "The form: pricing2yaml or openslo.")
  var format: ExportFormat

  @Option(name: .shortAndLong, help: "Folder for the files; without it one service is printed.")
  var output: String?

  mutating func run() throws {
    let catalogue = try catalogue()
    let language =
      options.lang.flatMap(Language.init(rawValue:)) ?? catalogue.languages.first ?? .en
    let exported = try chosen(of: catalogue).map {
      try format.exporter.export($0, from: catalogue, in: language)
    }
    guard let output else { return try show(exported) }
    try write(exported, into: Path.expanded(output))
  }

  private func catalogue() throws -> Catalogue {
    let loaded = CatalogueLoader.load(try Whereabouts(options).catalogue(), isForUse: true)
    guard let catalogue = loaded.catalogue else {
      try Complaint.say(loaded.drawnFaults)
      throw CommandFailure(.configuration, "mend the faults above and try again")
    }
    return catalogue
  }

  private func chosen(of catalogue: Catalogue) throws -> [Service] {
    guard !services.isEmpty else { return catalogue.services.filter { $0.status == .live } }
    return try services.map { id in
      if let service = catalogue.service(id) { return service }
      let near = Spelling.nearest(id, in: catalogue.services.map(\.id))
      throw CommandFailure(
        .usage,
        "there is no service \(id)"
          + (near.map { "; did you mean \($0)?" } ?? "; entente catalogue lists them"))
    }
  }

  private func show(_ exported: [ExportedService]) throws {
    guard exported.count == 1 else {
      throw CommandFailure(
        .usage, "\(exported.count) services need a folder: name it with --output, or one service")
    }
    for service in exported {
      try Output.standard.write(service.text)
      try tell(service)
    }
  }

  private func write(_ exported: [ExportedService], into folder: String) throws {
    let files = exported.map { (service: $0, path: "\(folder)/\($0.name)") }
    for (service, path) in files where try !WholeFile.isFree(path, for: service.text) {
      throw CommandFailure(
        .cannotCreate, "\(path) holds something else and stays; choose another folder with --output"
      )
    }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw FileFailure(path: folder, code: errno)
    }
    for (service, path) in files {
      try WholeFile.write(service.text, to: path)
      try Output.standard.write(line: Escaping.visible(path))
    }
    for (service, _) in files { try tell(service) }
  }

  private func tell(_ service: ExportedService) throws {
    guard !service.lost.isEmpty else { return }
    try Complaint.say(
      (["not in \(service.name):"] + service.lost.map { "  - \($0)" }).joined(separator: "\n"))
  }
}
