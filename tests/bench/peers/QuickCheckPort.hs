-- The small model and its seven laws for QuickCheck. quickcheck_port LIMITS prints JSON.
module Main (main) where

import Control.Monad (forM)
import Data.IORef
import Data.List (intercalate, isPrefixOf, sort, tails)
import System.CPUTime (getCPUTime)
import System.Environment (getArgs)
import System.Timeout (timeout)
import Test.QuickCheck
import Test.QuickCheck.Random (mkQCGen)

data Limits = Limits {platforms :: [[Int]], capMissing :: [Int], hardest :: [Int]}

data License = License {flags :: [Bool], tiers :: [Int], days :: [Int]} deriving (Eq, Show)

data Unit = Unit {securityPlus, encryption, ips, zeroKey :: Bool, license :: License}
  deriving (Show)

data Triple = Triple Int Unit Unit Unit deriving (Show)

data Fault = None | EncryptionUnchecked | CapMissingOnce | Hardest deriving (Eq)

forms :: Limits -> Fault -> Int -> Unit -> Unit -> Bool
forms l fault p a b = baseInPlace && sameEncryption && ips a == ips b && keys
  where
    baseInPlace = head (platforms l !! p) == 0 || (securityPlus a && securityPlus b)
    sameEncryption = fault == EncryptionUnchecked || encryption a == encryption b
    keys = not (zeroKey a) && not (zeroKey b)

added :: Limits -> Fault -> Int -> Int -> Int -> Int -> Int
added l fault p tier limit whole
  | fault == CapMissingOnce && capMissing l == [p, tier] = whole
  | fault == Hardest && hardest l == [p, tier] && whole == limit + 1 = whole
  | otherwise = min whole limit

combine :: Limits -> Fault -> Int -> License -> License -> License
combine l fault p a b =
  License
    (zipWith (||) (flags a) (flags b))
    [ added l fault p tier limit (x + y)
    | (tier, limit, x, y) <- zip4 [0 ..] (tail (platforms l !! p)) (tiers a) (tiers b)
    ]
    (zipWith (+) (days a) (days b))
  where
    zip4 (w : ws) (x : xs) (y : ys) (z : zs) = (w, x, y, z) : zip4 ws xs ys zs
    zip4 _ _ _ _ = []

-- | The seven laws at once.
obeys :: Limits -> Fault -> Triple -> Bool
obeys l fault (Triple p u v w) =
  and
    [ not formed || encryption u == encryption v
    , not (baseExcluded == 1 && formed && not (securityPlus u && securityPlus v))
    , ab == join b a
    , and (zipWith3 between (zipWith max (tiers a) (tiers b)) (tiers ab) limits)
    , join ab c == join a (join b c)
    , flags (join a a) == flags a
    , tiers ab == zipWith min (zipWith (+) (tiers a) (tiers b)) limits
    , days ab == zipWith (+) (days a) (days b)
    ]
  where
    (baseExcluded : limits) = platforms l !! p
    (a, b, c) = (license u, license v, license w)
    join = combine l fault p
    ab = join a b
    formed = forms l fault p u v
    between low x high = low <= x && x <= high

triples :: Limits -> Gen Triple
triples l = do
  p <- choose (0, length (platforms l) - 1)
  let licenses =
        License
          <$> vectorOf 8 arbitrary
          <*> traverse (\limit -> choose (0, limit)) (tail (platforms l !! p))
          <*> vectorOf 4 (choose (0, 400))
      unit = Unit <$> arbitrary <*> arbitrary <*> arbitrary <*> arbitrary <*> licenses
  Triple p <$> unit <*> unit <*> unit

-- | Until the first violation, without shrinking: (violated, cases, seconds).
hunt :: Limits -> Fault -> Int -> Int -> IO (Bool, Int, Double)
hunt l fault seed most = do
  start <- getCPUTime
  done <- newIORef (False, 0)
  _ <- timeout 20000000 $ do
    result <- quickCheckWithResult settings (forAllBlind (triples l) (obeys l fault))
    writeIORef done $! violation result
  end <- getCPUTime
  (violated, cases) <- readIORef done
  pure (violated, cases, fromIntegral (end - start) / 1e12)
  where
    violation Failure {numTests = cases} = (True, cases)
    violation result = (False, numTests result)
    settings =
      stdArgs {replay = Just (mkQCGen seed, 0), maxSuccess = most, maxShrinks = 0, chatty = False}

median :: [Double] -> Double
median xs = (sort xs !! (length xs `div` 2) + sort xs !! ((length xs - 1) `div` 2)) / 2

object :: [(String, String)] -> String
object fields = "{" ++ intercalate ", " [show key ++ ": " ++ value | (key, value) <- fields] ++ "}"

kills :: Limits -> Fault -> IO String
kills l fault = do
  hunts <- forM [1 .. 11] $ \seed -> hunt l fault seed 1000000000
  let killed = [(fromIntegral n, 1000 * seconds) | (True, n, seconds) <- hunts]
      cases = map fst killed
      figures =
        [ ("median_cases", show (median cases))
        , ("mean_cases", show (sum cases / fromIntegral (length cases)))
        , ("median_ms", show (median (map snd killed)))
        ]
  pure . object $
    [("seeds", show (length hunts)), ("killed", show (length killed))]
      ++ (if null killed then [] else figures)

-- | The value of a field of the limits, rows of whole numbers.
field :: Read a => String -> String -> a
field key text = fst . head $ concat [reads (drop (length name) t) | t <- tails text, name `isPrefixOf` t]
  where
    name = show key ++ ":"

main :: IO ()
main = do
  [file] <- getArgs
  text <- readFile file
  let l = Limits (field "platforms" text) (field "cap_missing" text) (field "hardest" text)
  runs <- forM [1 .. 5] $ \seed -> hunt l None seed 100000
  found <- forM
    [("encryption_unchecked", EncryptionUnchecked), ("cap_missing_once", CapMissingOnce), ("hardest", Hardest)]
    $ \(name, fault) -> (,) name <$> kills l fault
  putStrLn $ object
    [("quickcheck", object
       [ ("cases_per_second", show (median [fromIntegral cases / seconds | (_, cases, seconds) <- runs]))
       , ("kills", object found)])]
