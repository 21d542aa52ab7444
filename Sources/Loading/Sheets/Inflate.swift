/// Unpacks DEFLATE (RFC 1951), as workbooks are packed.
///
/// Some hundred lines instead of one more library that has to be installed before the first build.
struct Inflate {
  /// A canonical Huffman code: how many codes each length has, and the symbols in order of their codes.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      for length in 1...15 {
        symbols += lengths.indices.filter { lengths[$0] == length }
      }
    }
  }

  private let input: [UInt8]
  private let size: Int
  private var place = 0
  private var held: UInt32 = 0
  private var count: UInt32 = 0
  private var output: [UInt8] = []

  /// - Parameter size: as many bytes come out; nil when they do not, or when the input is damaged.
  static func bytes(_ input: [UInt8], size: Int) -> [UInt8]? {
    var inflate = Inflate(input: input, size: size)
    inflate.output.reserveCapacity(min(size, 1 << 24))
    var isLast = false
    while !isLast {
      guard let last = inflate.bits(1), let kind = inflate.bits(2), inflate.block(kind) else {
        return nil
      }
      isLast = last == 1
    }
    return inflate.output.count == size ? inflate.output : nil
  }

  private init(input: [UInt8], size: Int) {
    self.input = input
    self.size = size
  }

  private mutating func bits(_ wanted: UInt32) -> Int? {
    while count < wanted {
      guard place < input.count else { return nil }
      held |= UInt32(input[place]) << count
      place += 1
      count += 8
    }
    let value = held & ((1 << wanted) - 1)
    held >>= wanted
    count -= wanted
    return Int(value)
  }

  private mutating func block(_ kind: Int) -> Bool {
    switch kind {
    case 0: stored()
    case 1: packed(Inflate.fixedLiterals, Inflate.fixedDistances)
    case 2: dynamic()
    default: false
    }
  }

  private mutating func stored() -> Bool {
    held = 0
    count = 0
    guard place + 4 <= input.count else { return false }
    let length = Int(input[place]) | Int(input[place + 1]) << 8
    let check = Int(input[place + 2]) | Int(input[place + 3]) << 8
    place += 4
    guard length == ~check & 0xFFFF, place + length <= input.count,
      output.count + length <= size
    else { return false }
    output += input[place..<(place + length)]
    place += length
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = bits(5), let distances = bits(5), let lengths = bits(4) else {
      return false
    }
    var codes = [Int](repeating: 0, count: 19)
    for index in 0..<(lengths + 4) {
      guard let length = bits(3) else { return false }
      codes[Inflate.order[index]] = length
    }
    let code = Code(codes)
    let wanted = literals + 257 + distances + 1
    var all: [Int] = []
    while all.count < wanted {
      guard let symbol = symbol(code), take(symbol, into: &all) else { return false }
    }
    guard all.count == wanted else { return false }
    return packed(
      Code(Array(all[..<(literals + 257)])), Code(Array(all[(literals + 257)...])))
  }

  /// One length, or a repetition of lengths.
  private mutating func take(_ symbol: Int, into all: inout [Int]) -> Bool {
    switch symbol {
    case 0..<16: all.append(symbol)
    case 16:
      guard let last = all.last, let more = bits(2) else { return false }
      all += Array(repeating: last, count: 3 + more)
    case 17:
      guard let more = bits(3) else { return false }
      all += Array(repeating: 0, count: 3 + more)
    default:
      guard let more = bits(7) else { return false }
      all += Array(repeating: 0, count: 11 + more)
    }
    return true
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = bits(1) else { return nil }
      value |= bit
      let here = code.counts[length]
      if value - here < first {
        let place = index + (value - first)
        return code.symbols.indices.contains(place) ? code.symbols[place] : nil
      }
      index += here
      first = (first + here) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func packed(_ literals: Code, _ distances: Code) -> Bool {
    while let symbol = symbol(literals) {
      switch symbol {
      case 0..<256:
        guard output.count < size else { return false }
        output.append(UInt8(symbol))
      case 256: return true
      default: guard copy(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  private mutating func copy(_ symbol: Int, _ distances: Code) -> Bool {
    guard symbol < Inflate.lengths.count, let more = bits(Inflate.lengthBits[symbol]),
      let far = self.symbol(distances), far < Inflate.distances.count,
      let further = bits(Inflate.distanceBits[far])
    else { return false }
    let length = Inflate.lengths[symbol] + more
    let distance = Inflate.distances[far] + further
    guard distance <= output.count, output.count + length <= size else { return false }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthBits: [UInt32] =
    Array(repeating: 0, count: 8) + (1...5).flatMap { Array(repeating: UInt32($0), count: 4) } + [0]
  private static let lengths: [Int] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let distanceBits: [UInt32] =
    [0, 0] + (0...13).flatMap { [UInt32($0), UInt32($0)] }
  private static let distances: [Int] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let fixedLiterals = Code(
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
      + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8))
  private static let fixedDistances = Code(Array(repeating: 5, count: 30))
}
