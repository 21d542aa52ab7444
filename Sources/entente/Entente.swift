import EntenteCommands

@main
struct Entente {
  static func main() {
    EntenteProgram.run()
  }
}
