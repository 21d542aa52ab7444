/// The number of a kind of value that the proof tells apart; 0 is "no value".
typealias Cell = UInt16
