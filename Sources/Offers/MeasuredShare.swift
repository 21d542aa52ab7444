import Quantities
import ServiceCatalogue

/// The share of time that was down according to a service's history.
///
/// The catalogue says how many months were measured, not which: taken are the last whole months
/// before the offer, in the hours in which the minutes were counted.
struct MeasuredShare {
  let history: MeasuredHistory
  let hours: ServiceCalendar
  let unavailability: Ratio

  /// nil without history, and for one that is no share: no month, or longer down than it could be.
  init?(_ request: OfferRequest) {
    guard let history = request.service.history, history.months > 0, history.downMinutes >= 0
    else { return nil }
    let end = Month(containing: request.offeredOn)
    let over = request.zone.interval(from: end.adding(-history.months).first, to: end.first)
    let hours = request.catalogue.namedHours(history.hours).calendar
    let agreed = OpenAxis.compile(hours, request.zone, over: over).totalSeconds
    let down = Int64(history.downMinutes) * 60
    guard agreed > 0, down <= agreed else { return nil }
    self.history = history
    self.hours = hours
    unavailability = Ratio(down, agreed)
  }
}
