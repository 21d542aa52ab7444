import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Clause 19: when the performance is reviewed, with whom, and how the agreement changes.
extension Drafting {
  /// Cycle, first date and participants of the reviews (D11).
  var review: [Document.Block] {
    let cycle = TextValue.sourced(
      formats.period(terms.reviewCycle), termsSource("review-cycle"))
    return [
      .definitions([
        define(.reviewCycle, cycle), define(.reviewFirst, firstReview),
        define(.reviewPeople, reviewers), define(.reviewContent, words(.reviewContentText)),
        define(.reviewChange, words(.reviewChangeText)),
      ])
    ]
  }

  /// The stated rule, or that it waits for the start of the term.
  private var firstReview: [Document.Run] {
    guard let review = basis.firstReview else { return words(.reviewFirstOpen) }
    let rule = Document.Source.rule(
      "first-review",
      [
        Document.Source.Input("term/start", review.start),
        Document.Source.Input("terms/\(terms.kind.rawValue)/review-cycle", review.cycle),
        Document.Source.Input("provider/hours", review.hours),
      ])
    return words(
      .reviewFirstText,
      [
        "date": .sourced(formats.weekdayDate(review.date), rule),
        "cycle": .sourced(formats.period(review.cycle), termsSource("review-cycle")),
        "days": TextValue(workingDays),
      ])
  }

  /// Working days are read out, never taken for granted.
  private var workingDays: [Document.Run] {
    let hours = hours(catalogue.provider.hours)
    guard
      let set = catalogue.hours(catalogue.provider.hours)?.holidays.flatMap(catalogue.holidaySet)
    else { return hours }
    let name = data(set.name, "holidays/\(set.id)/name")
    return hours + [.text(", ")] + words(.reviewHolidays, ["calendar": name])
  }

  /// Those who represent the customer, and the provider's service level manager.
  private var reviewers: [Document.Run] {
    let people =
      representatives.map { title(of: $0.id) }
      + [answerable(catalogue.provider.serviceLevelManager)]
    var seen: Set<TextValue> = []
    return .joined(people.filter { seen.insert($0).inserted }.map(\.runs), by: " · ")
  }
}
