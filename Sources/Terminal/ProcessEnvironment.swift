import Glibc

/// The environment the program was started in.
package enum ProcessEnvironment {
  package static func value(of name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }
}
