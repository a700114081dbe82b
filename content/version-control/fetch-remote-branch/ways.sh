# check: with=remote
# 取一个分支的几种办法，各留下什么
git clone -q ~/remote.git me && cd me
git branch -r
git branch
git fetch -q origin feature/login:feature/login
git branch -vv | sed 's/  */ /g'
git switch -q --detach origin/feature/login && git status | head -1
git worktree add -q ../other feature/login && ls ../other
git ls-remote --branches origin | cut -f2
