import Negotiation
import Quantities
import Wording

/// An agreement in the JSON list, with every version that it had.
struct AgreementRow: Encodable {
  struct Version: Encodable {
    let version: String
    let status: String
    let date: String
    let meeting: String
    let sequence: Int
    let language: String
    let catalogue: String
    let released: [String]
  }

  let agreement: String
  let customer: String?
  let version: String?
  let versions: [Version]

  init(_ agreement: Agreement) {
    self.agreement = agreement.id
    customer = agreement.latest?.drafted.customer
    version = agreement.latest?.name
    versions = agreement.versions.map { version in
      Version(
        version: version.name, status: "draft", date: version.at.description,
        meeting: version.drafted.meeting, sequence: version.drafted.sequence,
        language: version.drafted.language.code, catalogue: version.drafted.catalogue,
        released: version.drafted.released)
    }
  }
}

struct AgreementRows: Encodable {
  let schema: Int
  let agreements: [AgreementRow]
}
