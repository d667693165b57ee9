#include "read/folder.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

// Paths, and "path! reason" for what is told.
Strings walked(const fs::path& folder) {
  Strings all;
  FolderWalk walk(folder);
  while (auto step = walk.next())
    all.push_back(step->ok() ? step->value().path : step->error().place + "! " + step->error().reason);
  return all;
}

TEST(FolderWalk, GoesInTheOrderOfThePathsBytes) {
  const test::TempFolder folder;
  for (const char* const name : {"b.txt", "a/z.txt", "a.txt", "a/b/c.md", "a-b.txt", "B.TXT", "a0.jsonl"})
    folder.write(name, "x");
  EXPECT_EQ(walked(folder.path()),
            (Strings{"B.TXT", "a-b.txt", "a.txt", "a/b/c.md", "a/z.txt", "a0.jsonl", "b.txt"}));
}

TEST(FolderWalk, LeavesOutWhatIsNoArticle) {
  const test::TempFolder folder;
  for (const char* const name :
       {"a.txt", "README.md", "sub/readme.md", "picture.jpg", ".hidden.txt", ".git/b.txt", "noending"})
    folder.write(name, "x");
  EXPECT_EQ(walked(folder.path()), Strings{"a.txt"});
}

TEST(FolderWalk, FollowsLinksButNotInCircles) {
  const test::TempFolder folder;
  folder.write("real/sub/a.txt", "x");
  fs::create_directory_symlink("..", folder.at("real/sub/up"));
  fs::create_directory_symlink("real", folder.at("twice"));
  const std::string loop = "symbolic link to a folder above it";
  EXPECT_EQ(walked(folder.path()),
            (Strings{"real/sub/a.txt", "real/sub/up! " + loop, "twice/sub/a.txt", "twice/sub/up! " + loop}));
}

TEST(FolderWalk, TellsALinkThatLeadsToItself) {
  const test::TempFolder folder;
  fs::create_symlink("self.txt", folder.at("self.txt"));
  const Strings all = walked(folder.path());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_TRUE(all[0].starts_with("self.txt! cannot be read: ")) << all[0];
}

TEST(FolderWalk, MakesNamesUtf8) {
  const test::TempFolder folder;
  folder.write("caf\xE9.txt", "x");
  EXPECT_EQ(walked(folder.path()), Strings{"caf\xEF\xBF\xBD.txt"});
}

TEST(FolderWalk, TellsAFolderThatIsNotThere) {
  const test::TempFolder folder;
  const Strings all = walked(folder.path() / "missing");
  ASSERT_EQ(all.size(), 1U);
  EXPECT_TRUE(all[0].starts_with("missing! cannot be read: ")) << all[0];
}

}  // namespace
}  // namespace dossier
