# check: with=remote
# checkout.guess=false 就不猜；同名标签：switch 报错，checkout 停在标签上；autoSetupMerge=false 建分支不设上游；origin/分支 不是本地分支；没写起点建错的，main 多出提交时 pull 失败，reset --keep @{u} 能改正
git clone -q ~/remote.git me && cd me
git -c checkout.guess=false switch feature/login
git -c checkout.guess=false checkout feature/login
git tag feature/login
git switch feature/login
git checkout -q feature/login; git status | head -1
git tag -d feature/login; git switch -q main
git switch origin/feature/login
git checkout -q origin/feature/login; git status | head -1
git -c branch.autoSetupMerge=false switch feature/login
git branch -vv | tail -2
git switch -q main; git branch -qD feature/login
echo 1 > a && git add a && git commit -qm a && git push -q
git switch -qc feature/login && git switch feature/login
git branch -qu origin/feature/login && git pull -q 2>&1 | tail -1
git reset -q --keep @{u} && git branch -vv && git status -sb
