import EntenteTestSupport
import Loading

/// Every input goes through the readers of four kinds of files: what is a fault in one may lead
/// further in another.
private let forms: [FileForm] = [
  .part(.service), .part(.catalogue), .part(.terms), .dialogue,
]

/// Called by libFuzzer with inputs that it finds by what they make the program do.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for form in forms {
    let round = FuzzRound(bytes, form)
    precondition(round.complaint == nil, round.complaint ?? "")
  }
  return 0
}
