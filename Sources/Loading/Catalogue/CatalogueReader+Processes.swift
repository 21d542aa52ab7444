import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func process(_ entry: Entry, _ faults: inout FaultList) -> SupportProcess? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let kind: Field<SupportProcess.Kind> = fields.required("kind", Read.choice)
      let name = fields.required("name", text)
      let status: Field<SupportProcess.Status> = fields.required("status", Read.choice)
      let contact = fields.required("contact", Read.id)
      let how = fields.required("how", text)
      let missing = fields.optional("missing", text)
      let due = fields.optional("due", Read.date)
      return try SupportProcess(
        kind: kind(), name: name(), status: status(), contact: contact(), how: how(),
        missing: missing(), due: due())
    }
  }

  func serviceProcess(_ entry: Entry, _ faults: inout FaultList) -> ServiceProcess? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let kind: Field<SupportProcess.Kind> = fields.required("kind", Read.choice)
      let status: Field<SupportProcess.Status> = fields.required("status", Read.choice)
      let contact = fields.required("contact", Read.id)
      let how = fields.required("how", text)
      let missing = fields.optional("missing", text)
      let due = fields.optional("due", Read.date)
      return try ServiceProcess(
        kind: kind(), status: status(), contact: contact(), how: how(), missing: missing(),
        due: due())
    }
  }
}
