# check: with=remote
# git pull --rebase origin main：main 没有新提交就不动，有就改写已推送的提交；git pull --rebase 把本地的合并提交拉平
git clone -q ~/remote.git me && cd me
git switch -q feature/login && git pull --rebase origin main 2>&1 | tail -1
git switch -q main
echo 1 > a && git add a && git commit -qm a && git push -q
git switch -q feature/login && git status -sb
git pull -q --rebase origin main && git status -sb
git push 2>&1 | grep rejected
git switch -q main && git reset -q --hard HEAD~1
echo 2 > b && git add b && git commit -qm b
git merge -q --no-edit origin/feature/login
git log --oneline --merges @{u}.. | wc -l
git branch -q keep
git pull -q --rebase && git log --oneline --merges @{u}.. | wc -l
git switch -q keep && git pull -q --rebase=merges origin main
git log --oneline --merges origin/main.. | wc -l
