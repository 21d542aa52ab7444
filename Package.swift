// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let ground: [Target.Dependency] = ["Diagnostics", "Quantities", "Wording"]
let models: [Target.Dependency] = ground + ["ServiceCatalogue", "Dialogues"]
let core: [Target.Dependency] =
  models + ["Understanding", "Offers", "Negotiation", "Presentation", "Documents"]

/// One module of the house; what it may import stands here and is held by ArchitectureTests.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["EntenteTestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "entente",
  products: [.executable(name: "entente", targets: ["entente"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    module("Diagnostics"),
    module("Quantities"),
    module("Wording", ["Quantities"]),
    module("ServiceCatalogue", ground),
    module("Dialogues", ground),
    module("Understanding", models),
    module("Offers", ground + ["ServiceCatalogue"]),
    module("Negotiation", models + ["Understanding", "Offers"]),
    module("Presentation", models + ["Understanding", "Offers", "Negotiation"]),
    module("Documents", models + ["Understanding", "Offers", "Negotiation", "Presentation"]),
    module("Exports", core),
    module("Loading", core + ["Yams"]),
    module("Store", core + [.product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    module("Terminal", ["CReadline"]),
    module(
      "EntenteCommands",
      core + [
        "Exports", "Loading", "Store", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "entente", dependencies: ["EntenteCommands"], swiftSettings: strict),
    .executableTarget(
      name: "dialogue-ring",
      dependencies: [
        "Diagnostics", "Dialogues", "Loading", "Negotiation", "Terminal", "Understanding",
        "Wording",
      ],
      path: "Benchmarks/DialogueRing", swiftSettings: strict),
    .executableTarget(
      name: "entente-fuzz",
      dependencies: ["Diagnostics", "EntenteTestSupport", "Loading", "Terminal"],
      path: "Benchmarks/Fuzz", swiftSettings: strict),
    .executableTarget(
      name: "understanding-fuzz",
      dependencies: [
        "Diagnostics", "Dialogues", "EntenteTestSupport", "Loading", "Quantities", "Terminal",
        "Understanding", "Wording",
      ],
      path: "Benchmarks/UnderstandingFuzz", swiftSettings: strict),
    .executableTarget(
      name: "search-times",
      dependencies: [
        "Diagnostics", "Loading", "ServiceCatalogue", "Terminal", "Understanding", "Wording",
      ],
      path: "Benchmarks/SearchTimes", swiftSettings: strict),
    module("EntenteTestSupport", core + ["Loading", "Terminal"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("QuantitiesTests", ["Quantities"]),
    tests("WordingTests", ["Quantities", "Wording"]),
    tests("ServiceCatalogueTests", ground + ["ServiceCatalogue", "Loading"]),
    tests("DialoguesTests", models),
    tests(
      "UnderstandingTests", models + ["Understanding", "Loading"],
      exclude: [
        "Evaluation", "FreshStatements", "Intents", "LookAlikes", "Questions", "Statements",
        "Utterances",
      ]),
    tests("OffersTests", ground + ["ServiceCatalogue", "Offers"]),
    tests("NegotiationTests", core + ["Loading"]),
    tests("PresentationTests", core + ["Terminal"]),
    tests("DocumentsTests", core + ["Loading"], exclude: ["Golden"]),
    tests("ExportsTests", core + ["Exports", "Loading"]),
    tests("LoadingTests", core + ["Loading"]),
    tests("StoreTests", core + ["Store", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("MigrationTests", core + ["Loading", "Store"], exclude: ["Fixtures"]),
    tests("TerminalTests", ["Terminal", "CReadline"]),
    tests("EntenteCommandsTests", core + ["Loading", "EntenteCommands"]),
    tests(
      "GalleryTests", models + ["Understanding", "Negotiation", "Loading", "EntenteCommands"],
      exclude: ["Gallery", "Mutants", "Sound", "SoundDialogs", "SoundConfig", "SoundPricing"]),
    tests("ArchitectureTests", []),
    tests("DocumentationTests", core + ["Loading"]),
    tests(
      "TranscriptTests", core + ["Terminal", "entente"], exclude: ["Onboarding", "Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)

// A library for libFuzzer, built by `make fuzz-coverage` only.
if Context.environment["ENTENTE_FUZZ_COVERAGE"] != nil {
  package.products.append(
    .library(name: "fuzz-coverage", type: .static, targets: ["FuzzCoverage"]))
  package.targets.append(
    .target(
      name: "FuzzCoverage", dependencies: ["EntenteTestSupport", "Loading"],
      path: "Benchmarks/FuzzCoverage", swiftSettings: strict))
}
