# check: with=remote
# 站在 main 上拉别的分支，已分叉：默认失败，pull.rebase=true 把 main 的提交变基，pull.rebase=false 合并；快进后又 git pull，ORIG_HEAD 变了，reset 到它什么也不撤
git clone -q ~/remote.git me && cd me
echo 1 > a && git add a && git commit -qm a && git branch -q keep
git log --oneline
git pull -q origin feature/login 2>&1 | tail -1
git log --oneline
git -c pull.rebase=true pull -q origin feature/login
git log --oneline --graph
git reset -q --hard keep
git -c pull.rebase=false pull -q --no-edit origin feature/login
git log --graph --format=%s
git branch
git reset -q --hard origin/main
git pull -q origin feature/login && git pull -q
git reset -q --keep ORIG_HEAD && git log --oneline
git reflog -2
