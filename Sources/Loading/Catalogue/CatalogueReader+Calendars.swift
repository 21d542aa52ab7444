import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func hours(_ entry: Entry, _ faults: inout FaultList) -> ServiceHours? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let week = fields.required("week", Read.week)
      let holidays = fields.optional("holidays", Read.id)
      return try ServiceHours(id: id(), name: name(), week: week(), holidays: holidays())
    }
  }

  func holidaySet(_ entry: Entry, _ faults: inout FaultList) -> HolidaySet? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let days = fields.required("days", Read.list(of: holiday))
      return try HolidaySet(id: id(), name: name(), days: days())
    }
  }

  private func holiday(_ entry: Entry, _ faults: inout FaultList) -> HolidaySet.Day? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let date = fields.required("date", Read.date)
      let name = fields.required("name", text)
      return try HolidaySet.Day(date: date(), name: name())
    }
  }

  func maintenance(_ entry: Entry, _ faults: inout FaultList) -> MaintenanceWindow? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let week = fields.required("week", Read.week)
      let notice = fields.required("notice-days", Read.count)
      return try MaintenanceWindow(id: id(), name: name(), week: week(), noticeDays: notice())
    }
  }
}
