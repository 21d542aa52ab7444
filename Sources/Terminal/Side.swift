/// On which side of its column a text stands.
package enum Side: Sendable {
  case leading
  case centred
  case trailing
}
