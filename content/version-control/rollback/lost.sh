# check
# git gc 清掉满两周、没有引用的对象；工作树删掉后，里面的提交不在任何 reflog 里，git fsck 还能找到
git init -q -b main
echo one > f && git add . && git commit -qm one
for days in 13 15; do
  echo $days > f && git add f && h=$(git rev-parse :f)
  touch -d "$days days ago" .git/objects/${h:0:2}/${h:2}
done
git reset -q --hard
GIT_TRACE=1 git gc -q 2>&1 | grep -o 'cruft-expiration=.*ago' | sort -u
git fsck --lost-found > log && cat .git/lost-found/other/*
git worktree add -q --detach ../tree
git -C ../tree commit -q --allow-empty -m 'in the worktree' && git worktree remove ../tree
git reflog --all | grep -c 'in the worktree'
git fsck --lost-found > log && git log -1 --format=%s $(ls .git/lost-found/commit)
