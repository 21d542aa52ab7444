import ArgumentParser
import Wording

/// A form of others out of which drafts of services are made; each has a file of its own.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
  case pricing2yaml, csv, xlsx

  var importer: any CatalogueImporter {
    switch self {
    case .pricing2yaml: PriceListImporter()
    case .csv, .xlsx: SheetImporter()
    }
  }
}

/// Reads a file of another form.
protocol CatalogueImporter {
  /// The drafts that come of a file. What is wrong in the file is said on standard error first; it
  /// throws where the file cannot be used.
  func drafts(of file: String, _ request: ImportRequest) throws -> [ImportedDraft]
}

/// How the drafts are wanted.
struct ImportRequest {
  /// In which language the names of the file are written.
  let language: Language
  /// The id of the service; nil takes it from its name.
  let id: String?
  /// What was said about the columns of a spreadsheet.
  let sheet: SheetImportOptions
  let options: CommonOptions
}

/// One draft, and what a person has to know about it.
struct ImportedDraft {
  /// "records.yaml"
  let name: String
  let text: String
  /// In sentences; all three are said.
  let taken: [String]
  let fillIn: [String]
  let lost: [String]
}
