internal import CReadline

/// Called by readline with the completion that `next` lends it.
func offerCandidates(
  _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>?, _ cursor: Int
) {
  guard let context, let line else { return }
  let completion = context.assumingMemoryBound(to: Completion.self).pointee
  let (start, candidates) = completion.offer(for: String(cString: line), cursorByte: cursor)
  editor_offer_start(start)
  for candidate in candidates { editor_offer(candidate) }
}
