# check: with=remote
# 远程分支删了：本地分支仍在、标 gone；没站在合并过它的分支上，或压缩合并过的，git branch -d 拒绝，-D 才删；储藏由各工作区共用
git clone -q ~/remote.git me && cd me
git switch -qc topic && echo 1 > a && git add a && git commit -qm a
git push -q -u origin topic && git -C ~/remote.git branch -qD topic
git switch -q main && git fetch -q && git branch -r | grep topic
git fetch -q --prune origin && git branch -vv | grep gone
git merge -q --squash topic && git commit -qm 'a (#1)'
git branch -d topic 2>&1 | head -1
git branch -D topic
git switch -qc merged && git push -q -u origin merged && git -C ~/remote.git branch -qD merged
git fetch -q --prune origin && git switch -q --detach origin/main
git branch -d merged 2>&1 | head -1
git switch -q main && git branch -d merged
git worktree add -q ../other feature/login
echo more >> README.md && git stash -q
git -C ../other stash list
